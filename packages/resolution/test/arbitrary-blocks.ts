import * as fc from 'fast-check';

import {
  type Block,
  childMarker,
  type Heading,
  type Paragraph,
  type ParagraphRole,
  type Subparagraph,
  type Table,
  type TableCell,
  textRun,
} from '../src/index.js';
import {
  arbitraryLine,
  arbitraryWords,
  capital,
  closeLine,
  type DraftLine,
  type LineOptions,
} from './arbitrary-line.js';
import type { Settling } from './settling.js';

/** Which constructs paragraphs, headings and tables may hold. */
export interface BlockOptions extends LineOptions {
  /** Deepest level of subparagraphs; 0 for none. */
  readonly depth: number;
  readonly tails: boolean;
  /** Deepest level of which parts may have a tail; 0 for paragraphs alone. */
  readonly tailDepth: number;
  readonly headings: boolean;
  readonly tables: boolean;
  /** Cells that cover several columns or rows. */
  readonly spans: boolean;
}

interface DraftParagraph {
  readonly type: 'paragraph';
  readonly content: DraftLine;
  readonly children: readonly DraftParagraph[];
  readonly tail: DraftLine | null;
}

/** A block before ids, numbers and notes are settled. */
export type DraftBlock =
  DraftParagraph | { readonly type: 'heading'; readonly content: DraftLine } | DraftTable;

interface DraftTable {
  readonly type: 'table';
  readonly headers: number;
  readonly rows: readonly (readonly DraftCell[])[];
}

interface DraftCell {
  readonly content: DraftLine;
  readonly columns: number;
  readonly rows: number;
}

const PREAMBULAR = [
  'Recalling',
  'Noting also',
  'Bearing in mind',
  'Deeply concerned',
  'Welcoming',
  'Reaffirming',
];
const OPERATIVE = [
  'Urges',
  'Also invites',
  'Calls upon',
  'Decides',
  'Takes note',
  'Requests',
  'Reiterates its call',
];

/** A paragraph of the preamble or of the operative part: it opens with an italic phrase of its kind. */
export function arbitraryParagraph(
  role: Exclude<ParagraphRole, 'plain'>,
  options: BlockOptions,
): fc.Arbitrary<DraftBlock> {
  const opening = fc.constantFrom(...(role === 'preambular' ? PREAMBULAR : OPERATIVE));
  return fc.tuple(opening, arbitraryFamily(options, options.depth)).map(([phrase, family]) => ({
    ...family,
    content: [textRun(phrase, [{ type: 'italic' }]), textRun(' '), ...family.content],
  }));
}

/** A paragraph as annexes have them: words that begin with a capital letter. */
export function arbitraryPlainParagraph(options: BlockOptions): fc.Arbitrary<DraftBlock> {
  return fc.tuple(arbitraryWords(2), arbitraryFamily(options, options.depth)).map(([words, family]) => ({
    ...family,
    content: [textRun(`${capital(words)} `), ...family.content],
  }));
}

function arbitraryFamily(options: BlockOptions, depth: number): fc.Arbitrary<DraftParagraph> {
  const content = arbitraryLine(options);
  const alone = content.map((line): DraftParagraph => ({
    type: 'paragraph',
    content: line,
    children: [],
    tail: null,
  }));
  if (depth === 0) return alone;
  const parent = fc.record({
    type: fc.constant('paragraph' as const),
    content,
    children: fc.array(arbitraryFamily(options, depth - 1), { minLength: 1, maxLength: 3 }),
    tail:
      options.tails && options.depth - depth <= options.tailDepth
        ? fc.option(content, { freq: 3 })
        : fc.constant(null),
  });
  return fc.oneof({ weight: 3, arbitrary: alone }, { weight: 1, arbitrary: parent });
}

/** A heading: a few words with a capital first and no stop. */
export function arbitraryHeading(): fc.Arbitrary<DraftBlock> {
  return arbitraryWords(5).map((words) => ({ type: 'heading', content: [textRun(capital(words))] }));
}

/** A table of two to four columns, no row of it empty; with `spans`, one cell may cover a rectangle. */
export function arbitraryTable(options: BlockOptions): fc.Arbitrary<DraftBlock> {
  const size = fc.record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 4 }) });
  return size.chain(({ rows, columns }) => {
    const row = fc.array(arbitraryCell(options), { minLength: columns, maxLength: columns });
    return fc
      .record({
        grid: fc.array(row, { minLength: rows, maxLength: rows }),
        headers: fc.integer({ min: 1, max: rows - 1 }),
        span: options.spans ? fc.option(arbitrarySpan(rows, columns), { freq: 2 }) : fc.constant(null),
      })
      .map(({ grid, headers, span }) => ({ type: 'table', headers, rows: cover(grid, span) }));
  });
}

function arbitraryCell(options: LineOptions): fc.Arbitrary<DraftCell> {
  const content = arbitraryLine({ ...options, italics: false, bold: false, links: false });
  return content.map((line) => ({ content: line, columns: 1, rows: 1 }));
}

interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

// A span never takes a whole row away: it leaves the last column free, or keeps to one row.
function arbitrarySpan(rows: number, columns: number): fc.Arbitrary<Span> {
  return fc
    .record({ row: fc.nat({ max: rows - 1 }), column: fc.nat({ max: columns - 2 }), wide: fc.boolean() })
    .map(({ row, column, wide }) => ({
      row,
      column,
      rows: wide ? 1 : Math.min(2, rows - row),
      columns: wide ? 2 : 1,
    }));
}

function cover(grid: readonly (readonly DraftCell[])[], span: Span | null): DraftCell[][] {
  return grid.map((cells, row) =>
    cells.flatMap((cell, column) => {
      if (span === null) return [cell];
      if (row === span.row && column === span.column) {
        return [{ ...cell, columns: span.columns, rows: span.rows }];
      }
      const down = row >= span.row && row < span.row + span.rows;
      const across = column >= span.column && column < span.column + span.columns;
      return down && across ? [] : [cell];
    }),
  );
}

/** Makes a block of the tree; `stop` closes the paragraph, `number` is what it prints. */
export function settleBlock(
  draft: DraftBlock,
  role: ParagraphRole,
  number: string | null,
  stop: string,
  into: Settling,
): Block {
  switch (draft.type) {
    case 'heading':
      return settleHeading(draft.content, into);
    case 'table':
      return settleTable(draft, into);
    case 'paragraph': {
      const { id, content, children, tail } = settleFamily(draft, 1, stop, into);
      return { type: 'paragraph', id, role, number, content, children, tail } satisfies Paragraph;
    }
  }
}

function settleHeading(content: DraftLine, into: Settling): Heading {
  return { type: 'heading', id: into.ids.block(), level: 1, content: into.line(content) };
}

function settleTable(draft: DraftTable, into: Settling): Table {
  const settleCell = (cell: DraftCell): TableCell => ({ ...cell, content: into.line(cell.content) });
  return {
    type: 'table',
    id: into.ids.block(),
    rows: draft.rows.map((cells, index) => ({ header: index < draft.headers, cells: cells.map(settleCell) })),
  };
}

function settleFamily(
  draft: DraftParagraph,
  level: number,
  stop: string,
  into: Settling,
): Omit<Subparagraph, 'type' | 'marker'> {
  const id = into.ids.block();
  const content = into.line(closeLine(draft.content, draft.children.length > 0 ? ':' : stop));
  const children = draft.children.map((child, index): Subparagraph => {
    const last = index === draft.children.length - 1 && draft.tail === null;
    const family = settleFamily(child, level + 1, last ? stop : ';', into);
    return { type: 'subparagraph', marker: into.printed ? childMarker(level, index + 1) : null, ...family };
  });
  const tail = draft.tail === null ? [] : into.line(closeLine(draft.tail, stop));
  return { id, content, children, tail };
}
