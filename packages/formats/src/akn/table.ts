import type { Inline, Table, TableCell, TableRow } from '@penholder/resolution';

import { elementsIn, type XmlElement } from '../xml/element.js';
import { blockIdOf, type Findings } from './findings.js';
import { line } from './line.js';

/** A table by its rows, also where they stand in groups; each cell's paragraphs become one line. A caption is its first row. */
export function readTable(element: XmlElement, findings: Findings): Table {
  const captions = elementsIn(element, 'caption').map((caption) => captionRow(caption, element, findings));
  const rows = rowsIn(element).map((row) => readRow(row, findings));
  return { type: 'table', id: blockIdOf(element, findings), rows: [...captions, ...rows] };
}

function rowsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element)
    .filter(({ name }) => name !== 'caption')
    .flatMap((child) => (child.name === 'tr' ? [child] : rowsIn(child)));
}

function captionRow(caption: XmlElement, table: XmlElement, findings: Findings): TableRow {
  const content = line(caption.children, findings);
  return { header: true, cells: [{ content, columns: widestRow(table), rows: 1 }] };
}

function widestRow(table: XmlElement): number {
  return Math.max(1, ...rowsIn(table).map((row) => elementsIn(row).length));
}

function readRow(row: XmlElement, findings: Findings): TableRow {
  const cells = elementsIn(row);
  const header = cells.length > 0 && cells.every(({ name }) => name === 'th');
  return { header, cells: cells.map((cell) => readCell(cell, findings)) };
}

function readCell(cell: XmlElement, findings: Findings): TableCell {
  return {
    content: line(cell.children, findings),
    columns: span(cell, 'colspan', MOST_COLUMNS),
    rows: span(cell, 'rowspan', MOST_ROWS),
  };
}

/** What the tree takes of a cell's reach; a file that says more says nonsense. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

function span(cell: XmlElement, attribute: string, most: number): number {
  const said = Number(cell.attributes.get(attribute) ?? '1');
  return Number.isInteger(said) && said >= 1 && said <= most ? said : 1;
}

/** The table with a line under its last row, as notes and abbreviations stand under printed tables. */
export function withFootLine(table: Table, content: readonly Inline[]): Table {
  const columns = Math.max(
    1,
    ...table.rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columns, 0)),
  );
  const cell: TableCell = { content, columns: Math.min(columns, MOST_COLUMNS), rows: 1 };
  return { ...table, rows: [...table.rows, { header: false, cells: [cell] }] };
}
