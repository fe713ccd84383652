import { expect, it } from 'vitest';

import { isTable, tableCells } from '../../src/compare/rows/table-words.js';
import { wordsOf } from './sample-row.js';

it('cuts the words of a table into its cells and loses none', () => {
  const words = wordsOf('=Lamp\tOil/Room\t|-12|+6|=/Attic\t7');
  expect(isTable(words)).toBe(true);
  const told = tableCells(words).map((row) =>
    row.map((cell) => cell.map(({ op, text }) => (op === '=' ? text : op + text)).join(' ')).join(' | '),
  );
  expect(told).toEqual(['Lamp | Oil', 'Room | -12 +6', 'Attic | 7']);
});

it('knows a paragraph from a table', () => {
  expect(isTable(wordsOf('=one/two|+ three'))).toBe(false);
});
