import { expect, it } from 'vitest';

import { spacedCalls } from '../../src/text/spaced-calls.js';

it.each<[string, number[]]>([
  ['as told in the Harbour Rules, 1 the lamps', [1]],
  ['the Lantern Declaration 2 of the keepers', [2]],
  ['the report of 2019, 3 and the lamps', [3]],
  ['signed in 1949 4 and kept', [4]],
  ['the “Lamp Act”, 12 and the quay', [12]],
  ['the report 2 adopted by the keepers', [2]],
  ['the plan for 2025–2030 2 and its lamps', [2]],
  ['the Harbour-Master 4 of the quay', [4]],
  ['the Lantern Development Goals 5 and', [5]],
  ['of 3 March 2008, 6 18/15 of', [6]],
  ['as in goals 5 and', []],
  ['of 6 keepers and at least 3 lamps', []],
  ['Part 3 of the rules', []],
  ['as in article 3 of the rules', []],
  ['in the evening, 3 May, the lamps', []],
  ['of the lamps, 5 per cent burn', []],
  ['lamps on quays 1 and 2', []],
  ['the Rules, 1', []],
])('in "%s": %j', (text, numbers) => {
  expect(spacedCalls(text).map(({ number }) => number)).toEqual(numbers);
});
