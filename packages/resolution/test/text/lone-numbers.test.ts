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
  [
    'the next number, below a heading',
    '1. Notes oil;\nLamps\n2.\nNotes the lamps.',
    ['1. Notes oil;', 'Lamps', '2. Notes the lamps.'],
  ],
  [
    'the next number, without its stop',
    '1. Notes oil;\n2\nNotes the lamps.',
    ['1. Notes oil;', '2 Notes the lamps.'],
  ],
  ['a page number', '1. Notes oil;\n7\nNotes the lamps.', ['1. Notes oil;', '7', 'Notes the lamps.']],
  [
    'the end of a paragraph before its first line',
    'told.\n3.\nharbour;\n\nNotes the lamps of the\n\n4.\nNotes oil.',
    ['told.', '3. Notes the lamps of the', 'harbour;', '4. Notes oil.'],
  ],
  [
    'a paragraph and a heading',
    'told.\n3.\nNotes oil;\n\nNotes on the lamps\n\n4.\nNotes oil.',
    ['told.', '3. Notes oil;', 'Notes on the lamps', '4. Notes oil.'],
  ],
  ['a number at the end', 'told.\n1.', ['told.', '1.']],
])('%s', (_name, text, lines) => {
  expect(joinLoneNumbers(splitLines(text)).map((line) => line.text)).toEqual(lines);
});
