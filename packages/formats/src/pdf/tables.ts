import type { Page } from './piece.js';
import type { PrintedLine, Row } from './printed-line.js';

/** What stands on a page, from the top: a line of text, or a row of a table with the lines of each cell. */
export type Standing =
  | { readonly type: 'line'; readonly line: PrintedLine }
  | { readonly type: 'cells'; readonly cells: readonly (readonly PrintedLine[])[] };

/** The masthead of a first page has two columns and is no table; it ends above this share of the height. */
const MASTHEAD = 0.76;

/** Two starts of a column may differ by so many points. */
const SAME_COLUMN = 6;

/**
 * Tells the rows of tables from lines of text.
 *
 * Promise: each line of each row is in exactly one of the results, in order.
 * Plan: two rows or more, one under the other, whose cells begin at the same places are a table; a wide gap alone is
 * none, and its two lines follow each other.
 */
export function standingOf(page: Page, rows: readonly Row[]): Standing[] {
  return rows.flatMap((row, at): Standing[] => {
    const isTable =
      row.length > 1 &&
      !row.some((line) => isMasthead(page, line)) &&
      [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && sharesColumns(row, other));
    return isTable
      ? [{ type: 'cells', cells: row.map((line) => [line]) }]
      : row.map((line) => ({ type: 'line', line }));
  });
}

/** Whether a line belongs to the head of a first page, where each line stands for itself. */
export function isMasthead(page: Page, line: PrintedLine): boolean {
  return page.number === 1 && line.base > MASTHEAD * page.height;
}

/** Rows of a table share the start or, for figures, the end of every column that both have, and of two at least. */
function sharesColumns(row: Row, other: Row): boolean {
  const shared = row.filter((line) => other.some((cell) => isSameColumn(line, cell)));
  return shared.length >= 2;
}

function isSameColumn(line: PrintedLine, cell: PrintedLine): boolean {
  const apart = Math.min(Math.abs(line.left - cell.left), Math.abs(line.right - cell.right));
  return apart <= SAME_COLUMN;
}
