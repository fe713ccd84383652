import { expect, it } from 'vitest';

import { spacedCalls } from '../../src/text/spaced-calls.js';

it.each<[string, number[]]>([
  ['as told in the Harbour Rules, 1 the lamps', [1]],
  ['the Lantern Declaration 2 of the keepers', [2]],
  ['the report of 2019, 3 and the lamps', [3]],
  ['signed in 1949 4 and kept', [4]],
  ['the “Lamp Act”, 12 and the quay', [12]],
  ['Part 3 of the rules', []],
  ['as in article 3 of the rules', []],
  ['in the evening, 3 May, the lamps', []],
  ['of the lamps, 5 per cent burn', []],
  ['lamps on quays 1 and 2', []],
  ['the Rules, 1', []],
])('in "%s": %j', (text, numbers) => {
  expect(spacedCalls(text).map(({ number }) => number)).toEqual(numbers);
});
