import type { IdSource } from '../ids.js';
import type { Notice } from '../reading.js';
import type { Annex, Block, ClosingLine, Heading, Inline, ParagraphRole, TableRow } from '../tree.js';
import type { ChaptersBegun } from './chapter-name.js';
import {
  addPartWords,
  addSubparagraph,
  addWords,
  type GrowingParagraph,
  paragraphFrom,
  setOutLastLine,
} from './growing-paragraph.js';
import { isHeldTogether } from './held-together.js';
import { bulletedRest, markedHead } from './list-marker.js';
import { numberedHead } from './paragraph-number.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';
import type { SignedTail } from './signed-tail.js';
import { tableRows } from './table-rows.js';

/** An annex that may still take blocks. */
interface GrowingAnnex extends Annex {
  title: readonly Inline[];
  readonly blocks: Block[];
}

/** A document's body while it is read: what stands so far, and where the next passage goes. */
export interface BodyState {
  readonly ids: IdSource;
  readonly read: (text: string, line: number) => Inline[];
  readonly notices: Notice[];
  readonly preamble: Block[];
  readonly operative: Block[];
  readonly annexes: GrowingAnnex[];
  readonly closing: ClosingLine[];
  /** Whether the last passage stands under the text. */
  closed: boolean;
  /** The blocks of the part that is being read. */
  blocks: Block[];
  /** The paragraph that subparagraphs and closing words join; `null` where a heading or table stands last. */
  paragraph: GrowingParagraph | null;
  /** The last passage that was placed; `null` at the beginning. */
  last: Passage | null;
  /** The number of the last numbered operative paragraph; 0 before the first. */
  ordinal: number;
  /** The chapters and sections begun in it. */
  readonly chapters: ChaptersBegun;
  /** What paragraphs are that no preamble holds: an amendment's are plain text. */
  readonly role: ParagraphRole;
  /** Whether paragraphs are lettered, as in a decision whose body's name ends with a colon. */
  readonly lettered: boolean;
}

/** A body of which nothing is read yet. */
export function emptyBody(
  ids: IdSource,
  read: BodyState['read'],
  notices: Notice[],
  lettered: boolean,
  role: ParagraphRole,
): BodyState {
  const preamble: Block[] = [];
  return {
    ids,
    read,
    notices,
    preamble,
    operative: [],
    annexes: [],
    closing: [],
    closed: false,
    blocks: preamble,
    paragraph: null,
    last: null,
    ordinal: 0,
    chapters: new Map(),
    lettered,
    role,
  };
}

/** The line on which a passage begins. */
export function lineOf(passage: Passage): number {
  return passage.lines.at(0)?.number ?? 0;
}

/** Adds a passage as a paragraph; its number is taken from its head. */
export function pushParagraph(state: BodyState, passage: Passage, role: ParagraphRole): void {
  const numbered = passage.shape.type === 'numbered' ? numberedHead(passage.text) : null;
  const text = numbered?.rest ?? passage.text;
  pushWithNumber(state, passage, role, numbered?.number ?? null, text);
}

/** Adds a passage as a paragraph whose number is its marker: "(a)" in a decision. */
export function pushLettered(state: BodyState, passage: Passage): void {
  const head = markedHead(passage.text);
  pushWithNumber(state, passage, 'operative', head?.marker ?? null, head?.rest ?? passage.text);
}

function pushWithNumber(
  state: BodyState,
  passage: Passage,
  role: ParagraphRole,
  number: string | null,
  text: string,
): void {
  state.paragraph = paragraphFrom(state.ids.block(), role, number, state.read(text, lineOf(passage)));
  state.blocks.push(state.paragraph);
  setListOut(state, state.paragraph, text);
}

/** Makes parts of a list that runs on in the line last added, whose text is `text`. An amendment's lists are those it asks for. */
function setListOut({ ids, role }: BodyState, paragraph: GrowingParagraph, text: string): void {
  if (role !== 'plain' && !isHeldTogether(text)) setOutLastLine(paragraph, ids);
}

/** Adds a passage as a subparagraph of the last paragraph; as a paragraph of its own where there is none. */
export function pushSubparagraph(state: BodyState, passage: Passage, role: ParagraphRole): void {
  const head = markedHead(passage.text);
  if (state.paragraph === null) return pushParagraph(state, passage, role);
  const words = head?.rest ?? bulletedRest(passage.text) ?? passage.text;
  addSubparagraph(state.paragraph, head?.marker ?? null, state.read(words, lineOf(passage)), state.ids);
  setListOut(state, state.paragraph, words);
}

/** Adds a passage to the last paragraph as its closing words; as a paragraph of its own where there is none. */
export function pushWords(state: BodyState, passage: Passage, role: ParagraphRole): void {
  if (state.paragraph === null) return pushParagraph(state, passage, role);
  addWords(state.paragraph, state.read(passage.text, lineOf(passage)));
}

/** Adds a passage as the closing words that its sign says it is, where a paragraph is open. */
export function pushTail(state: BodyState, passage: Passage, { level, words }: SignedTail): void {
  if (state.paragraph !== null) addPartWords(state.paragraph, level, state.read(words, lineOf(passage)));
}

/** Adds a passage as a heading. */
export function pushHeading(state: BodyState, passage: Passage): void {
  const content = state.read(passage.text, lineOf(passage));
  const heading: Heading = { type: 'heading', id: state.ids.block(), level: 1, content };
  state.blocks.push(heading);
  state.paragraph = null;
}

/** Adds rows as a table. */
export function pushTable(state: BodyState, rows: readonly Passage[]): void {
  const line = rows[0] === undefined ? 0 : lineOf(rows[0]);
  const cells: TableRow[] = tableRows(
    rows.map((row) => row.text),
    (text) => state.read(text, line),
  );
  state.blocks.push({ type: 'table', id: state.ids.block(), rows: cells });
  state.paragraph = null;
}

/** Opens an annex; what follows goes into it. */
export function openAnnex(state: BodyState, label: string | null, title: readonly Inline[]): void {
  const annex: GrowingAnnex = { id: state.ids.block(), label, title, blocks: [] };
  state.annexes.push(annex);
  state.blocks = annex.blocks;
  state.paragraph = null;
}

/** Whether a colon announced the passage, so that it is part of the paragraph: a question put, a text quoted. */
export function isSetOut(state: BodyState, { shape, text }: Passage): boolean {
  if (shape.type !== 'words' || endingOf(text) === 'none' || state.paragraph === null) return false;
  return state.last !== null && endingOf(state.last.text) === ':';
}
