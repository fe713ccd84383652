import { expect, it } from 'vitest';

import { writingMessage } from '../../src/rooms/counting-socket.js';

it.each<[string, number[], string | null]>([
  ['sync step 1 asks', [0, 0, 1], null],
  ['sync step 2 answers', [0, 1, 9, 9], 'answer'],
  ['an update writes', [0, 2, 9, 9], 'update'],
  ['presence writes nothing', [1, 2, 9], null],
  ['an empty frame writes nothing', [], null],
])('%s', (_what, bytes, message) => {
  expect(writingMessage(Uint8Array.from(bytes))).toBe(message);
});
