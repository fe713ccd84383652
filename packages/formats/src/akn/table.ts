import type { Inline, Table, TableCell, TableRow } from '@penholder/resolution';

import { elementsIn, isBlank, type XmlElement, type XmlNode } from '../xml/element.js';
import { blockIdOf, type Findings } from './findings.js';
import { line } from './line.js';

/**
 * A table by its rows, also where they stand in groups; each cell's paragraphs become one line. Words that stand
 * outside rows or cells, such as a caption, are a row or a cell of their own.
 */
export function readTable(element: XmlElement, findings: Findings): Table {
  return { type: 'table', id: blockIdOf(element, findings), rows: rowsIn(element, findings) };
}

function rowsIn(element: XmlElement, findings: Findings): TableRow[] {
  return element.children.flatMap((node) => {
    if (node.type === 'element' && node.name === 'tr') return [readRow(node, findings)];
    if (node.type === 'element' && holdsRows(node)) return rowsIn(node, findings);
    const content = line([node], findings);
    return content.length === 0 ? [] : [strayRow(node, content)];
  });
}

function holdsRows(element: XmlElement): boolean {
  return elementsIn(element).some((child) => child.name === 'tr' || holdsRows(child));
}

function strayRow(node: XmlNode, content: readonly Inline[]): TableRow {
  const header = node.type === 'element' && node.name === 'caption';
  return { header, cells: [{ content, columns: 1, rows: 1 }] };
}

function readRow(row: XmlElement, findings: Findings): TableRow {
  const nodes = row.children.filter((node) => !isBlank(node));
  const header = nodes.length > 0 && nodes.every((node) => node.type === 'element' && node.name === 'th');
  return { header, cells: nodes.map((node) => readCell(node, findings)) };
}

function readCell(node: XmlNode, findings: Findings): TableCell {
  return {
    content: line([node], findings),
    columns: span(node, 'colspan', MOST_COLUMNS),
    rows: span(node, 'rowspan', MOST_ROWS),
  };
}

/** What the tree takes of a cell's reach; a file that says more says nonsense. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

function span(node: XmlNode, attribute: string, most: number): number {
  const said = node.type === 'element' ? Number(node.attributes.get(attribute) ?? '1') : 1;
  return Number.isInteger(said) && said >= 1 && said <= most ? said : 1;
}

/** The table with a line under its last row, as notes and abbreviations stand under printed tables. */
export function withFootLine(table: Table, content: readonly Inline[]): Table {
  const widths = table.rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columns, 0));
  const cell: TableCell = { content, columns: Math.min(Math.max(1, ...widths), MOST_COLUMNS), rows: 1 };
  return { ...table, rows: [...table.rows, { header: false, cells: [cell] }] };
}
