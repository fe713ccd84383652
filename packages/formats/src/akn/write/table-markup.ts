import type { Table, TableRow } from '@penholder/resolution';

import { lineElement } from './line-markup.js';
import { element } from './markup.js';
import { placeOf, type Writing } from './writing.js';

/** A table by its rows; a row without cells gets an empty one, since the schema has none without. */
export function tableMarkup(table: Table, parent: string | null, writing: Writing): string {
  const eId = placeOf(parent, 'table', null, writing);
  const rows = table.rows.map((row) => rowMarkup(row, writing));
  return element('table', { eId, wId: table.id }, ...(rows.length === 0 ? [EMPTY_ROW] : rows));
}

const EMPTY_ROW = '<tr><td/></tr>';

function rowMarkup(row: TableRow, writing: Writing): string {
  const name = row.header ? 'th' : 'td';
  const cells = row.cells.map(({ content, columns, rows }) =>
    element(name, { colspan: reach(columns), rowspan: reach(rows) }, lineElement(content, writing)),
  );
  return cells.length === 0 ? EMPTY_ROW : element('tr', {}, ...cells);
}

function reach(count: number): string | null {
  return count === 1 ? null : String(count);
}
