import * as fc from 'fast-check';

import {
  type Annex,
  type Block,
  type ClosingLine,
  type FrontLine,
  type Resolution,
  roman,
  textRun,
} from '../src/index.js';
import {
  arbitraryHeading,
  arbitraryParagraph,
  arbitraryPlainParagraph,
  arbitraryTable,
  type BlockOptions,
  type DraftBlock,
  settleBlock,
} from './arbitrary-blocks.js';
import { arbitraryWords, capital, type DraftLine } from './arbitrary-line.js';
import { settleNotes, type Settling } from './settling.js';

/** What generated documents may hold. Each switch off leaves the others as they are. */
export interface ResolutionOptions extends BlockOptions {
  readonly annexes: boolean;
  /** A front page with symbol, session, sponsor line and its asterisk note. */
  readonly front: boolean;
  /** Lines under the text: the meeting, the day, the vote. */
  readonly closing: boolean;
  /** Sections in the operative part with a preamble of their own. */
  readonly sections: boolean;
  /** `printed`: numbers and markers stand in the tree, as in an issued version; `live`: all are left to be computed. */
  readonly numbers: 'printed' | 'live';
}

const EVERYTHING: ResolutionOptions = {
  italics: true,
  bold: true,
  links: true,
  combinedMarks: true,
  notes: true,
  depth: 3,
  tails: true,
  tailDepth: 3,
  headings: true,
  tables: true,
  spans: true,
  annexes: true,
  front: true,
  // Asked for by the laws of the formats that hold them.
  closing: false,
  sections: true,
  numbers: 'printed',
};

interface DraftResolution {
  readonly head: Head;
  readonly title: DraftLine;
  readonly organ: string;
  readonly preamble: readonly DraftBlock[];
  readonly operative: readonly RoledBlock[];
  readonly closing: readonly ClosingLine[];
  readonly annexes: readonly DraftAnnex[];
}

type Head =
  | { readonly type: 'numbered'; readonly kind: 'resolution' | 'draft resolution'; readonly number: string }
  | { readonly type: 'front page'; readonly sponsors: readonly string[]; readonly starred: string | null };

interface RoledBlock {
  readonly role: 'preambular' | 'operative';
  readonly block: DraftBlock;
}

interface DraftAnnex {
  readonly title: string;
  readonly numbered: boolean;
  readonly blocks: readonly DraftBlock[];
}

/**
 * Documents as the trade writes them, in invented words.
 *
 * Promise: ids are unique; lines are in their normal form (`joinRuns`); every note is called, first calls in the
 * order of `notes`, some of them again later; stops stand where UN documents put them. The same seed gives the same
 * documents, and a failing one shrinks.
 *
 * Plan: draft the document without ids, numbers and notes (these shrink freely), then settle it in reading order.
 */
export function arbitraryResolution(chosen: Partial<ResolutionOptions> = {}): fc.Arbitrary<Resolution> {
  const options = { ...EVERYTHING, ...chosen };
  return arbitraryDraft(options).map((draft) => settleResolution(draft, options.numbers === 'printed'));
}

function arbitraryDraft(options: ResolutionOptions): fc.Arbitrary<DraftResolution> {
  return fc.record({
    head: arbitraryHead(options),
    title: arbitraryWords(8).map((words): DraftLine => [textRun(capital(words))]),
    organ: fc.constantFrom(
      'The General Assembly',
      'The Economic and Social Council',
      'The Human Rights Council',
    ),
    preamble: fc.array(arbitraryParagraph('preambular', options), { minLength: 1, maxLength: 4 }),
    operative: arbitraryOperative(options),
    closing: options.closing ? fc.subarray(CLOSING_LINES) : fc.constant([]),
    annexes: options.annexes ? fc.array(arbitraryAnnex(options), { maxLength: 2 }) : fc.constant([]),
  });
}

function arbitraryHead(options: ResolutionOptions): fc.Arbitrary<Head> {
  const numbered = fc.constantFrom<Head>(
    { type: 'numbered', kind: 'resolution', number: '12/3' },
    { type: 'numbered', kind: 'resolution', number: '80/137' },
    { type: 'numbered', kind: 'draft resolution', number: 'IV' },
  );
  const states = fc.subarray(['Albania', 'Chad', 'Fiji', 'Guatemala', 'Oman'], {
    minLength: 1,
    maxLength: 3,
  });
  const frontPage = fc.record({
    type: fc.constant('front page' as const),
    sponsors: states,
    starred: options.notes
      ? fc.option(arbitraryWords().map((words) => `${capital(words)}.`))
      : fc.constant(null),
  });
  return options.front ? fc.oneof(numbered, frontPage) : numbered;
}

function asOperative(block: DraftBlock): RoledBlock {
  return { role: 'operative', block };
}

function arbitraryOperative(options: ResolutionOptions): fc.Arbitrary<RoledBlock[]> {
  const first = fc.array(arbitraryParagraph('operative', options).map(asOperative), {
    minLength: 1,
    maxLength: 4,
  });
  const section = fc
    .tuple(
      arbitraryHeading().map(asOperative),
      options.sections
        ? fc.array(arbitraryParagraph('preambular', { ...options, depth: 0 }), { maxLength: 2 })
        : fc.constant([]),
      fc.array(arbitraryParagraph('operative', options).map(asOperative), { minLength: 1, maxLength: 3 }),
    )
    .map(([heading, preamble, paragraphs]): RoledBlock[] => [
      heading,
      ...preamble.map((block): RoledBlock => ({ role: 'preambular', block })),
      ...paragraphs,
    ]);
  const sections = options.headings ? fc.array(section, { maxLength: 2 }) : fc.constant([]);
  const table = options.tables
    ? fc.option(arbitraryTable(options).map(asOperative), { freq: 2 })
    : fc.constant(null);
  return fc
    .tuple(first, sections, table)
    .map(([start, more, last]) => [...start, ...more.flat(), ...(last === null ? [] : [last])]);
}

function arbitraryAnnex(options: ResolutionOptions): fc.Arbitrary<DraftAnnex> {
  const block = fc.oneof(
    { weight: 4, arbitrary: arbitraryPlainParagraph(options) },
    ...(options.headings ? [{ weight: 1, arbitrary: arbitraryHeading() }] : []),
    ...(options.tables ? [{ weight: 1, arbitrary: arbitraryTable(options) }] : []),
  );
  return fc
    .record({
      title: arbitraryWords().map(capital),
      numbered: fc.boolean(),
      first: arbitraryPlainParagraph(options),
      rest: fc.array(block, { maxLength: 3 }),
    })
    .map(({ title, numbered, first, rest }) => ({ title, numbered, blocks: apart([first, ...rest]) }));
}

/** Two tables side by side would be one. */
function apart(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.filter((block, index) => block.type !== 'table' || blocks[index - 1]?.type !== 'table');
}

function settleResolution(draft: DraftResolution, printed: boolean): Resolution {
  const into = settleNotes(printed);
  const front = draft.head.type === 'front page' ? settleFront(draft.head, into) : [];
  const [title, organ] = [into.line(draft.title), [textRun(draft.organ)]];
  const preamble = draft.preamble.map((block) => settleBlock(block, 'preambular', null, ',', into));
  const operative = settleOperative(draft.operative, into);
  const annexes = draft.annexes.map((annex, index) =>
    settleAnnex(
      annex,
      draft.annexes.length === 1 ? 'Annex' : `Annex ${roman(index + 1).toUpperCase()}`,
      into,
    ),
  );
  const named =
    draft.head.type === 'numbered'
      ? { kind: draft.head.kind, symbol: null, number: draft.head.number }
      : { kind: 'draft resolution' as const, symbol: SYMBOL, number: null };
  const { closing } = draft;
  const notes = into.notes();
  return { ...named, title, organ, front, preamble, operative, closing, annexes, notes, record: null };
}

const CLOSING_LINES: ClosingLine[] = [
  { role: 'meeting', content: [textRun('33rd plenary meeting')] },
  { role: 'date', content: [textRun('10 November 2031')] },
  { role: 'outcome', content: [textRun('[Adopted without a vote.]')] },
];

const SYMBOL = 'A/C.3/80/L.5/Rev.1';

function settleFront(head: Extract<Head, { type: 'front page' }>, into: Settling): FrontLine[] {
  const states = head.sponsors.join(', ');
  const star = head.starred === null ? [] : [into.starNote(head.starred)];
  const sponsors: FrontLine = {
    role: 'sponsors',
    content:
      star.length === 0
        ? [textRun(`${states}: revised draft resolution`)]
        : [textRun(`${states}:`), ...star, textRun(' revised draft resolution')],
  };
  return [
    frontLine('masthead', 'United Nations'),
    frontLine('symbol', SYMBOL),
    frontLine('body', 'General Assembly'),
    frontLine('session', 'Eightieth session'),
    frontLine('agenda item', 'Agenda item 13'),
    sponsors,
  ];
}

function frontLine(role: FrontLine['role'], text: string): FrontLine {
  return { role, content: [textRun(text)] };
}

function settleOperative(blocks: readonly RoledBlock[], into: Settling): Block[] {
  const counted = blocks.flatMap(({ role, block }) => (isNumbered(role, block) ? [block] : []));
  return blocks.map(({ role, block }) => {
    const ordinal = isNumbered(role, block) ? counted.indexOf(block) + 1 : 0;
    // A sole operative paragraph bears no number.
    const number = into.printed && ordinal > 0 && counted.length > 1 ? String(ordinal) : null;
    const stop = role === 'preambular' ? ',' : ordinal === counted.length ? '.' : ';';
    return settleBlock(block, role, number, stop, into);
  });
}

function isNumbered(role: RoledBlock['role'], block: DraftBlock): boolean {
  return role === 'operative' && block.type === 'paragraph';
}

function settleAnnex(draft: DraftAnnex, label: string, into: Settling): Annex {
  const id = into.ids.block();
  const title = [textRun(draft.title)];
  let ordinal = 0;
  const blocks = draft.blocks.map((block) => {
    if (block.type === 'paragraph') ordinal += 1;
    return settleBlock(block, 'plain', draft.numbered ? String(ordinal) : null, '.', into);
  });
  return { id, label, title, blocks };
}
