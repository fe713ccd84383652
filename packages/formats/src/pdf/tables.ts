import type { Layout } from './layout.js';
import type { Page } from './piece.js';
import { lineOf, type PrintedLine, type Row } from './printed-line.js';

/** What stands on a page, from the top: a line of text, or a row of a table with the lines of each cell. */
export type Standing =
  | { readonly type: 'line'; readonly line: PrintedLine }
  | { readonly type: 'cells'; readonly cells: readonly (readonly PrintedLine[])[] };

/** The masthead of a first page has two columns and is no table; it ends above this share of the height. */
const MASTHEAD = 0.76;

/** Lines that begin beyond this share of the width stand in the masthead's second column. */
const SECOND_COLUMN = 0.5;

/** The places at which two cells of a column begin, end or have their middle may differ by so many points. */
const SAME_COLUMN = 4;

/** Lines of one cell are no further apart than this, in usual distances of lines. */
const WITHIN_CELL = 1.15;

/**
 * Tells the rows of tables from lines of text.
 *
 * Promise: each line of each row is in exactly one of the results, in order.
 * Plan: two rows or more, one under the other, whose cells stand in the same columns are a table; a row close under
 * another that has nothing in the first column goes on in the cells above it. A wide gap alone is no table: its two
 * sides are one line again.
 */
export function standingOf(page: Page, rows: readonly Row[], layout: Layout): Standing[] {
  const standings: Standing[] = [];
  const masthead = mastheadEnd(page, rows);
  rows.forEach((row, at) => {
    const last = standings.at(-1);
    if (row.some(({ base }) => base >= masthead)) standings.push(...row.map(asLine));
    else if (last?.type === 'cells' && goesOnInCells(last.cells, row, layout))
      standings[standings.length - 1] = { type: 'cells', cells: withLines(last.cells, row) };
    else if (isOfTable(row, headsOf(last) ?? rows[at - 1], rows[at + 1]))
      standings.push({ type: 'cells', cells: row.map((line) => [line]) });
    else standings.push(...whole(page, row).map(asLine));
  });
  return standings;
}

/** The first lines of the cells of a row of a table. */
function headsOf(standing: Standing | undefined): Row | null {
  return standing?.type === 'cells' ? standing.cells.flatMap((lines) => lines[0] ?? []) : null;
}

function asLine(line: PrintedLine): Standing {
  return { type: 'line', line };
}

/**
 * The height above which a page's lines belong to the masthead, where each stands for itself: the lowest line of its
 * second column. No page but a first one has such lines, and many a first page has none.
 */
export function mastheadEnd({ number, height, width }: Page, rows: readonly Row[]): number {
  const head = number === 1 ? rows.filter((row) => row.every(({ base }) => base > MASTHEAD * height)) : [];
  const twofold = head.filter(
    (row) => row.some(({ left }) => left > SECOND_COLUMN * width) && row.length < 4,
  );
  const lowest = twofold.at(-1);
  return lowest === undefined ? Infinity : Math.min(...lowest.map(({ base }) => base));
}

function whole(page: Page, row: Row): PrintedLine[] {
  if (row.length === 1) return row.slice();
  const pieces = row.flatMap((line) =>
    line.pieces.map((piece, at) => (at === 0 ? { ...piece, spaced: true } : piece)),
  );
  return [lineOf(page.number, pieces)].filter((line) => line !== null);
}

function isOfTable(row: Row, above: Row | undefined, below: Row | undefined): boolean {
  return [above, below].some((other) => other !== undefined && sharesColumns(row, other));
}

/** Rows of a table have two columns at least in common. */
function sharesColumns(row: Row, other: Row): boolean {
  return row.filter((line) => other.some((cell) => isSameColumn(line, cell))).length >= 2;
}

/** Words begin or have their middle at one place, figures end there. */
function isSameColumn(line: PrintedLine, cell: PrintedLine): boolean {
  const middle = Math.abs(line.left + line.right - cell.left - cell.right) / 2;
  const apart = Math.min(Math.abs(line.left - cell.left), Math.abs(line.right - cell.right), middle);
  return apart <= SAME_COLUMN;
}

function goesOnInCells(
  cells: readonly (readonly PrintedLine[])[],
  row: Row,
  { leading, size }: Layout,
): boolean {
  const above = cells.flatMap((lines) => lines.at(-1) ?? []);
  const lowest = Math.min(...above.map(({ base }) => base));
  const first = row[0];
  if (first === undefined || lowest - first.base > (WITHIN_CELL * leading * first.size) / size) return false;
  const columns = row.map((line) => columnOf(above, line));
  return columns.every((column) => column > 0) && new Set(columns).size === columns.length;
}

function withLines(cells: readonly (readonly PrintedLine[])[], row: Row): (readonly PrintedLine[])[] {
  const heads = cells.flatMap((lines) => lines.at(-1) ?? []);
  return cells.map((lines, at) => [...lines, ...row.filter((line) => columnOf(heads, line) === at)]);
}

function columnOf(cells: readonly PrintedLine[], line: PrintedLine): number {
  return cells.findIndex((cell) => isSameColumn(cell, line));
}
