import type { TableCell, TableRow } from '@penholder/resolution';

import {
  type ContentElement,
  contentElement,
  type ContentNode,
  countAttribute,
  isContentText,
  textAttribute,
} from './content-node.js';
import type { FlatTable } from './flat-block.js';
import { MOST } from './limits.js';
import { contentToLine, lineToContent } from './line-content.js';

/** A table as the editor's content. */
export function tableToContent({ id, rows }: FlatTable): ContentElement {
  return contentElement('table', { id }, rows.map(rowToContent));
}

function rowToContent({ header, cells }: TableRow): ContentElement {
  return contentElement('tableRow', { header }, cells.map(cellToContent));
}

function cellToContent({ columns, rows, content }: TableCell): ContentElement {
  return contentElement('tableCell', { columns, rows }, lineToContent(content));
}

/** The table this content holds. What is no row becomes a row, and what is no cell a cell, of its words. */
export function contentToTable(table: ContentElement): FlatTable {
  return { type: 'table', id: textAttribute(table, 'id'), rows: table.content.map(contentToRow) };
}

function contentToRow(node: ContentNode): TableRow {
  if (isContentText(node) || node.type !== 'tableRow') return { header: false, cells: [contentToCell(node)] };
  return { header: node.attrs['header'] === true, cells: node.content.map(contentToCell) };
}

function contentToCell(node: ContentNode): TableCell {
  const bare = isContentText(node) || node.type !== 'tableCell';
  return {
    content: contentToLine(bare ? [node] : node.content),
    columns: bare ? 1 : countAttribute(node, 'columns', 1, MOST.columns),
    rows: bare ? 1 : countAttribute(node, 'rows', 1, MOST.rows),
  };
}
