import { expect, it } from 'vitest';

import { splitLines } from '../../src/text/lines.js';
import { mendSpacedLines } from '../../src/text/torn-lines.js';

it.each<[string, string, string[]]>([
  [
    'the last line stands before the pieces',
    '5. Notes the great\nlamps of the harbour;\n\nprogress\n\nin\n\nthe making of\n\n6. Notes',
    ['5. Notes the great', 'progress', 'in', 'the making of', 'lamps of the harbour;', '6. Notes'],
  ],
  [
    'behind a comma',
    'Recalling the oil,\nlamps of the harbour,\n\nwicks\n\nand\n\nRecalling',
    ['Recalling the oil,', 'wicks', 'and', 'lamps of the harbour,', 'Recalling'],
  ],
  [
    'one line in small letters is no piece',
    '5. Notes the great\nlamps;\n\nprogress\n\n6. Notes',
    ['5. Notes the great', 'lamps;', 'progress', '6. Notes'],
  ],
  [
    'a paragraph whose lines run on',
    '5. Notes the great\nlamps;\n\nprogress\n\nof those who\nlight lamps',
    ['5. Notes the great', 'lamps;', 'progress', 'of those who', 'light lamps'],
  ],
  [
    'lines that are all set apart',
    '5. Notes the great\n\nlamps;\n\nprogress\n\nin',
    ['5. Notes the great', 'lamps;', 'progress', 'in'],
  ],
])('%s', (_, text, lines) =>
  expect(mendSpacedLines(splitLines(text)).map((line) => line.text)).toEqual(lines),
);
