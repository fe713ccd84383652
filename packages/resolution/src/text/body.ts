import type { IdSource } from '../ids.js';
import type { Notice } from '../reading.js';
import { isAgendaHeading } from './annex-heading.js';
import { endsBody } from './body-end.js';
import {
  type BodyState,
  emptyBody,
  lineOf,
  openAnnex,
  pushHeading,
  pushLettered,
  pushParagraph,
  pushSubparagraph,
  pushTable,
  pushWords,
} from './body-state.js';
import type { ParagraphRole } from '../tree.js';
import type { NoteKeeper } from './note-keeper.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/** A document's text as read, and how many of the passages offered belong to it. */
export interface Body extends Pick<BodyState, 'preamble' | 'operative' | 'annexes'> {
  readonly used: number;
}

/** What is known of a document before its body is read. */
export interface BodyFrame {
  readonly passages: readonly Passage[];
  /** Whether the text may end before the passages do, as in a report that goes on. */
  readonly endsEarly: boolean;
  readonly lettered: boolean;
  readonly role: ParagraphRole;
  /** Whether a body is named, so that a preamble may follow. */
  readonly named: boolean;
}

/**
 * Reads preamble, operative part and annexes.
 *
 * Promise: each passage up to `used` is in exactly one block; all of them are used unless the text may end early.
 * Plan: one passage after the other goes to the part that is open. The first number, lettered paragraph or verb
 * closes the preamble; "Annex", or the heading of a decision's agenda, opens an annex.
 */
export function readBody(frame: BodyFrame, keeper: NoteKeeper, ids: IdSource, notices: Notice[]): Body {
  const state = emptyBody(ids, keeper.read, notices, frame.lettered, frame.role);
  if (!frame.named) state.blocks = state.operative;
  const { passages } = frame;
  let at = 0;
  while (at < passages.length && !(frame.endsEarly && endsBody(state, passages, at))) {
    at = placePassage(state, passages, at);
  }
  return { preamble: state.preamble, operative: state.operative, annexes: state.annexes, used: at };
}

function placePassage(state: BodyState, passages: readonly Passage[], at: number): number {
  const passage = passages[at];
  if (passage === undefined) return at + 1;
  const next = passage.shape.type === 'row' ? placeTable(state, passages, at) : at + 1;
  if (passage.shape.type !== 'row') placeParagraph(state, passage);
  state.last = passages[next - 1] ?? passage;
  return next;
}

function placeTable(state: BodyState, passages: readonly Passage[], at: number): number {
  let end = at;
  while (passages[end]?.shape.type === 'row') end += 1;
  pushTable(state, passages.slice(at, end));
  return end;
}

function placeParagraph(state: BodyState, passage: Passage): void {
  if (passage.shape.type === 'annex heading') openAnnex(state, passage.text, []);
  else if (opensAgenda(state, passage)) openAnnex(state, null, state.read(passage.text, lineOf(passage)));
  else if (state.annexes.length > 0) placeInAnnex(state, passage);
  else if (state.blocks === state.preamble) placeInPreamble(state, passage);
  else placeInOperative(state, passage);
}

/** A decision sets out its agenda below its last paragraph. */
function opensAgenda(state: BodyState, passage: Passage): boolean {
  return state.lettered && state.operative.length > 0 && isAgendaHeading(passage.text);
}

function placeInPreamble(state: BodyState, passage: Passage): void {
  if (closesPreamble(state, passage)) {
    state.blocks = state.operative;
    state.paragraph = null;
    return placeInOperative(state, passage);
  }
  const ending = endingOf(passage.text);
  if (isItem(passage)) pushSubparagraph(state, passage, 'preambular');
  else if (isLowercase(passage)) pushWords(state, passage, 'preambular');
  else if (isSetOut(state, passage)) pushSubparagraph(state, passage, 'preambular');
  else if (isHeading(passage, ending)) pushHeading(state, passage);
  else pushParagraph(state, passage, 'preambular');
}

/** A number closes the preamble, and so does a verb; a lettered paragraph does where nothing stands before it. */
function closesPreamble(state: BodyState, { shape, text }: Passage): boolean {
  const ending = endingOf(text);
  switch (shape.type) {
    case 'numbered':
      return true;
    case 'marked':
      return state.lettered && state.paragraph === null;
    case 'operative':
      return shape.sign === 'known' || ending === '.' || ending === ';' || ending === ':';
    case 'words':
      return shape.capital && (ending === '.' || ending === ';');
    case 'section numeral':
    case 'section title':
      return state.preamble.length > 0;
    default:
      return false;
  }
}

function placeInOperative(state: BodyState, passage: Passage): void {
  const { shape } = passage;
  const ending = endingOf(passage.text);
  if (shape.type === 'numbered') pushParagraph(state, passage, state.role);
  else if (shape.type === 'marked' && isLetteredParagraph(state, shape.marker)) pushLettered(state, passage);
  else if (isItem(passage)) pushSubparagraph(state, passage, state.role);
  else if (isLowercase(passage)) pushWords(state, passage, state.role);
  else if (isSetOut(state, passage)) pushSubparagraph(state, passage, state.role);
  else if (isSectionPreamble(state, passage)) pushParagraph(state, passage, 'preambular');
  else if (isHeading(passage, ending)) pushHeading(state, passage);
  else if (closesList(state)) pushWords(state, passage, state.role);
  else pushParagraph(state, passage, state.role);
}

/** Words that a colon announces are part of the paragraph: a question put, a text quoted. */
function isSetOut(state: BodyState, { shape, text }: Passage): boolean {
  if (shape.type !== 'words' || endingOf(text) === 'none' || state.paragraph === null) return false;
  return state.last !== null && endingOf(state.last.text) === ':';
}

/** In a lettered decision the outer letters are its paragraphs and all else their parts. */
function isLetteredParagraph(state: BodyState, marker: string): boolean {
  if (!state.lettered) return false;
  const before = state.paragraph?.number ?? null;
  return before === null || nextLetter(before) === marker;
}

function nextLetter(marker: string): string {
  return marker.replace(/[a-z](?=\))/u, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}

/** A section may have a preamble of its own, behind its heading. */
function isSectionPreamble(state: BodyState, { shape, text }: Passage): boolean {
  if (shape.type !== 'preambular' || endingOf(text) !== ',') return false;
  return state.paragraph === null || state.paragraph.role === 'preambular';
}

/** Whole words behind a list of subparagraphs that ended with a semicolon or comma close its paragraph. */
function closesList(state: BodyState): boolean {
  const children = state.paragraph?.children.length ?? 0;
  return children > 0 && state.last !== null && endingOf(state.last.text) !== '.';
}

function placeInAnnex(state: BodyState, passage: Passage): void {
  const annex = state.annexes.at(-1);
  const ending = endingOf(passage.text);
  const untitled = annex !== undefined && annex.title.length === 0 && annex.blocks.length === 0;
  if (untitled && isHeading(passage, ending) && passage.shape.type !== 'section numeral') {
    annex.title = state.read(passage.text, lineOf(passage));
  } else if (isItem(passage)) pushSubparagraph(state, passage, 'plain');
  else if (isLowercase(passage)) pushWords(state, passage, 'plain');
  else if (passage.shape.type !== 'numbered' && isHeading(passage, ending)) pushHeading(state, passage);
  else pushParagraph(state, passage, 'plain');
}

function isItem({ shape }: Passage): boolean {
  return shape.type === 'marked' || shape.type === 'bulleted';
}

function isLowercase({ shape }: Passage): boolean {
  return shape.type === 'words' && !shape.capital;
}

/** Words without an end are a heading, unless they begin as paragraphs surely do. */
function isHeading({ shape }: Passage, ending: string): boolean {
  if (shape.type === 'section numeral' || shape.type === 'section title' || shape.type === 'organ')
    return true;
  const known = (shape.type === 'preambular' || shape.type === 'operative') && shape.sign === 'known';
  return ending === 'none' && !known;
}
