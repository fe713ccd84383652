import { assertNever } from '@penholder/kernel';
import type {
  Block,
  Heading,
  Inline,
  Markers,
  Paragraph,
  Subparagraph,
  Table,
  TableCell,
} from '@penholder/resolution';

import { lineToHtml, type ShownNotes } from './line-to-html.js';
import { shown, tag } from './tag.js';

/** What is computed for the whole document, and shown in its parts. */
export interface Showing {
  readonly markers: Markers;
  readonly notes: ShownNotes;
}

/** Blocks one below the other. */
export function blocksToHtml(blocks: readonly Block[], showing: Showing): string {
  return blocks.map((block) => `${blockToHtml(block, showing)}\n`).join('');
}

function blockToHtml(block: Block, showing: Showing): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphToHtml(block, showing);
    case 'heading':
      return headingToHtml(block, showing);
    case 'table':
      return tableToHtml(block, showing);
    default:
      return assertNever(block);
  }
}

function paragraphToHtml(paragraph: Paragraph, showing: Showing): string {
  const { id, role, number } = paragraph;
  const isNumbered = role !== 'preambular';
  const mark = number ?? (isNumbered ? (showing.markers.get(id) ?? '') : '');
  const attributes = {
    ...named('paragraph', id),
    'data-penholder-role': role,
    'data-penholder-number': number,
  };
  return tag('div', attributes, ...insideToHtml(paragraph, mark, showing));
}

function subparagraphToHtml(part: Subparagraph, showing: Showing): string {
  const { id, marker } = part;
  const attributes = { ...named('subparagraph', id), 'data-penholder-marker': marker };
  return tag('div', attributes, ...insideToHtml(part, marker ?? showing.markers.get(id) ?? '', showing));
}

function insideToHtml(part: Paragraph | Subparagraph, mark: string, showing: Showing): string[] {
  const stop = /^\d/u.test(mark) ? '.' : '';
  const lead = shown(mark === '' ? '' : `${mark}${stop} `);
  return [
    tag('p', {}, lead, lineOf('content', part.content, showing)),
    ...part.children.map((child) => subparagraphToHtml(child, showing)),
    part.tail.length === 0 ? '' : tag('p', {}, lineOf('tail', part.tail, showing)),
  ];
}

/** A line that reading back finds by its name. */
export function lineOf(name: string, content: readonly Inline[], { notes }: Showing): string {
  return tag('span', { 'data-penholder': name }, lineToHtml(content, notes));
}

/** What a part of the page is, and its id. */
export function named(name: string, id: string): { 'data-penholder': string; 'data-penholder-id': string } {
  return { 'data-penholder': name, 'data-penholder-id': id };
}

/** The title is the page's first heading; headings of the text come below it. */
function headingToHtml({ id, level, content }: Heading, { notes }: Showing): string {
  const attributes = { ...named('heading', id), 'data-penholder-level': String(level) };
  return tag(`h${Math.min(level + 1, 6)}`, attributes, lineToHtml(content, notes));
}

function tableToHtml({ id, rows }: Table, { notes }: Showing): string {
  const shownRows = rows.map(({ header, cells }) =>
    tag(
      'tr',
      { 'data-penholder': header ? 'header-row' : 'row' },
      ...cells.map((cell) => cellToHtml(cell, header, notes)),
    ),
  );
  return tag('table', named('table', id), tag('tbody', {}, ...shownRows));
}

function cellToHtml({ content, columns, rows }: TableCell, header: boolean, notes: ShownNotes): string {
  const attributes = {
    'data-penholder': 'cell',
    colspan: columns === 1 ? null : String(columns),
    rowspan: rows === 1 ? null : String(rows),
  };
  return tag(header ? 'th' : 'td', attributes, lineToHtml(content, notes));
}
