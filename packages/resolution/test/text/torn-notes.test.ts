import { expect, it, test } from 'vitest';

import { splitLines } from '../../src/text/lines.js';
import { mendFoot } from '../../src/text/torn-notes.js';

function mended(text: string, before?: string): string[] {
  return mendFoot(splitLines(text), before).map((line) => line.text);
}

it.each<[string, string, string[]]>([
  [
    'numbers first, then as many notes',
    'oil\n____\n____________\n1\n2\n\nLamp Rules.\nHarbour Rules.',
    ['oil', '____', '____________', '1', 'Lamp Rules.', '2', 'Harbour Rules.'],
  ],
  [
    'a number behind the note after its own',
    '____________\n1\n\nLamp Rules.\nHarbour Rules.\n3\nQuay Rules.\n2',
    ['____________', '1', 'Lamp Rules.', '2', 'Harbour Rules.', '3', 'Quay Rules.'],
  ],
  [
    'a note of two lines among them',
    '____________\n1\n\nLamp Rules.\nSee Report of the Keepers of Lamps on their journey, part\ntwo, annex.\n3\nQuay Rules.\n2',
    [
      '____________',
      '1',
      'Lamp Rules.',
      '2',
      'See Report of the Keepers of Lamps on their journey, part',
      'two, annex.',
      '3',
      'Quay Rules.',
    ],
  ],
  [
    'fewer notes than numbers',
    '____________\n1\n2\n\nLamp Rules.',
    ['____________', '1', 'Lamp Rules.', '2'],
  ],
  [
    'notes in order stay as they are',
    '____________\n1\nLamp Rules.\n2\nSee\n12\nlamps.',
    ['____________', '1', 'Lamp Rules.', '2', 'See', '12', 'lamps.'],
  ],
  [
    'a paragraph behind the notes stays',
    '____________\n1\n2\nLamp Rules.\nOil Rules.\nRecalling the lamps,',
    ['____________', '1', 'Lamp Rules.', '2', 'Oil Rules.', 'Recalling the lamps,'],
  ],
  ['numbers without a rule stay', '1\n2\nLamp Rules.', ['1', '2', 'Lamp Rules.']],
])('%s', (_, text, lines) => expect(mended(text)).toEqual(lines));

test('numbers go on from the last note of the page before', () =>
  expect(mended('____________\nof the first.\n8\n9\n\nLamp Rules.\nOil Rules.', '7')).toEqual([
    '____________',
    'of the first.',
    '8',
    'Lamp Rules.',
    '9',
    'Oil Rules.',
  ]));

test('each number takes the place of its note', () => {
  const lines = mendFoot(splitLines('____________\n1\n2\n\nLamp Rules.\nOil Rules.'), undefined);
  expect(lines.map(({ number }) => number)).toEqual([1, 5, 5, 6, 6]);
});
