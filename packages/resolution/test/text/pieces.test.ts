import { expect, it } from 'vitest';

import { Pieces } from '../../src/text/pieces.js';

it.each([0, 1, 2, 4095, 4096, 4097, 9000])('%i pieces make one text', (count) => {
  const pieces = new Pieces();
  const words = Array.from({ length: count }, (_, at) => `${at},`);
  for (const word of words) pieces.push(word);
  expect([pieces.isEmpty, pieces.join()]).toEqual([count === 0, words.join('')]);
});
