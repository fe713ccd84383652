import { expect, it } from 'vitest';

import { splitLines } from '../../src/text/lines.js';
import { joinLoneNumbers } from '../../src/text/lone-numbers.js';

it.each<[string, string, string[]]>([
  [
    'a number and its paragraph',
    'The Council,\n1.\nUrges the keepers;',
    ['The Council,', '1. Urges the keepers;'],
  ],
  ['with a blank line between', 'as told;\n2.\n\nNotes the lamps.', ['as told;', '2. Notes the lamps.']],
  ['a marker and its part', 'the keepers:\n(a)\nto light lamps;', ['the keepers:', '(a) to light lamps;']],
  [
    'the end of a sentence',
    'as told in paragraph\n12.\nNotes the lamps.',
    ['as told in paragraph', '12.', 'Notes the lamps.'],
  ],
  ['numbers one below the other', 'told.\n1.\n2.\nNotes', ['told.', '1.', '2. Notes']],
  ['a number at the end', 'told.\n1.', ['told.', '1.']],
])('%s', (_name, text, lines) => {
  expect(joinLoneNumbers(splitLines(text)).map((line) => line.text)).toEqual(lines);
});
