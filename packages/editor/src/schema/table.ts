import { mergeAttributes, Node } from '@tiptap/core';

import { countAttributeIn, markerAttributeIn, textAttributeIn } from './attributes.js';

/**
 * A table. Small nodes of our own: TipTap's table extension puts paragraphs in cells, and the tree has lines there.
 */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow*',
  isolating: true,
  addAttributes: () => ({ id: textAttributeIn('data-id', 'id') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
});

/** A row of a table; `header` where it names columns. */
export const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell*',
  selectable: false,
  addAttributes: () => ({ header: markerAttributeIn('data-header', 'header') }),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', mergeAttributes(HTMLAttributes), 0],
});

/** A cell of a table: one line, over one or more columns and rows. */
export const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  selectable: false,
  addAttributes: () => ({
    columns: countAttributeIn('colspan', 'columns', 1),
    rows: countAttributeIn('rowspan', 'rows', 1),
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['td', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0],
});
