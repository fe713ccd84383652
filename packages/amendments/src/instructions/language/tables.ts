import type { CellPlace, TableName, WordsPlace } from '../instruction.js';
import { attempt, type Cursor, peek, takeSign, takeType, takeWords } from './cursor.js';
import { ordinalOf } from './ordinals.js';
import { takeParagraphNames } from './paragraph-names.js';

/** "the table", "the second table", "table 2", "the table after operative paragraph 4"; `null` where none is named. */
export function takeTable(cursor: Cursor): TableName | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'the');
    const ordinal = takeOrdinal(cursor);
    if (!takeWords(cursor, 'table')) return null;
    if (ordinal !== null) return { type: 'counted', ordinal };
    const figure = takeType(cursor, 'number');
    if (figure !== null) return { type: 'counted', ordinal: Number(figure) };
    return takeBehind(cursor) ?? { type: 'sole' };
  });
}

function takeBehind(cursor: Cursor): TableName | null {
  return attempt(cursor, () => {
    if (!takeWords(cursor, 'after|behind|following')) return null;
    const [paragraph, other] = takeParagraphNames(cursor) ?? [];
    return paragraph === undefined || other !== undefined ? null : { type: 'after', paragraph };
  });
}

/** "the table after operative paragraph 4, in the second row, third column", "the third column of the second row of the table". */
export function takeTablePlace(cursor: Cursor): WordsPlace[] | null {
  const table = takeTable(cursor);
  if (table === null) return null;
  return [{ type: 'table', table, cell: attempt(cursor, () => takeCell(cursor)) }];
}

function takeCell(cursor: Cursor): CellPlace | null {
  const row = takeCounted(cursor, 'row');
  const column = row === null ? null : takeCounted(cursor, 'column');
  return row === null || column === null ? null : { row, column };
}

/** ", in the second row", ", row 2". */
function takeCounted(cursor: Cursor, noun: string): number | null {
  return attempt(cursor, () => {
    takeSign(cursor, ',');
    takeWords(cursor, 'and? in? the?');
    const ordinal = takeOrdinal(cursor);
    if (!takeWords(cursor, noun)) return null;
    return ordinal ?? Number(takeType(cursor, 'number') ?? Number.NaN);
  });
}

function takeOrdinal(cursor: Cursor): number | null {
  const token = peek(cursor);
  if (token?.type === 'number') return takeFigure(cursor);
  const ordinal = token?.type === 'word' ? ordinalOf(token.text) : null;
  if (ordinal !== null) cursor.at += 1;
  return ordinal;
}

/** "101st". */
function takeFigure(cursor: Cursor): number | null {
  return attempt(cursor, () => {
    const figure = takeType(cursor, 'number');
    return figure !== null && takeWords(cursor, 'st|nd|rd|th') ? Number(figure) : null;
  });
}
