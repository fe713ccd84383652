import { plainText } from '../inline.js';
import type { Inline, TableCell, TableRow } from '../tree.js';

/** The rows of a table written with tabs; the leading rows that name columns are headers. */
export function tableRows(lines: readonly string[], read: (text: string) => Inline[]): TableRow[] {
  const rows = lines.map((line) => placesOf(line).map((cell) => cellOf(read(cell))));
  const headers = rows.findIndex((row) => !namesColumns(row));
  return rows.map((cells, index) => ({ header: index < headers, cells }));
}

/** Two places that are written as nothing stand before the only cell of a row: a text set in a box. */
function placesOf(line: string): string[] {
  return line.replace(/^\[\]\(#\)\t\[\]\(#\)\t/u, '').split(/ *\t */u);
}

function cellOf(content: readonly Inline[]): TableCell {
  return { content, columns: 1, rows: 1 };
}

/** A row that has letters in a cell behind its first: the others have figures there, or nothing. */
function namesColumns(row: readonly TableCell[]): boolean {
  return row.slice(1).some((cell) => /\p{L}{2}/u.test(plainText(cell.content)));
}
