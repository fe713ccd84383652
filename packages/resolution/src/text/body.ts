import type { IdSource } from '../ids.js';
import type { Notice } from '../reading.js';
import { pushClosing, roleUnderText } from './closing.js';
import { isAgendaHeading } from './annex-heading.js';
import { endsBody, type Surroundings } from './body-end.js';
import { placeInAnnex } from './annex.js';
import { beginChapter, chapterName } from './chapter-name.js';
import { type BodyState, emptyBody, lineOf, openAnnex, pushTable, pushTail } from './body-state.js';
import type { ParagraphRole } from '../tree.js';
import type { NoteKeeper } from './note-keeper.js';
import type { Passage } from './passages.js';
import { placeInOperative } from './operative.js';
import { placeInPreamble, PREAMBLE_REACH } from './preamble.js';
import { signedTail } from './signed-tail.js';

/** A document's text as read, and how many of the passages offered belong to it. */
export interface Body extends Pick<BodyState, 'preamble' | 'operative' | 'closing' | 'annexes'> {
  readonly used: number;
}

/** What is known of a document before its body is read. */
export interface BodyFrame extends Surroundings {
  readonly passages: readonly Passage[];
  readonly lettered: boolean;
  readonly role: ParagraphRole;
  /** Whether a preamble may stand first: behind the name of a body, or where the text begins with one. */
  readonly preamble: boolean;
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
  if (!frame.preamble) state.blocks = state.operative;
  const { passages } = frame;
  let at = 0;
  while (at < passages.length && !endsBody(state, passages, at, frame)) {
    at = placePassage(state, passages, at);
  }
  const { preamble, operative, closing, annexes } = state;
  return { preamble, operative, closing, annexes, used: at };
}

function placePassage(state: BodyState, passages: readonly Passage[], at: number): number {
  const passage = passages[at];
  if (passage === undefined) return at + 1;
  const role = roleUnderText(state, passage);
  if (role !== null) {
    pushClosing(state, passage, role);
    state.last = passage;
    return at + 1;
  }
  state.closed = false;
  const next = passage.shape.type === 'row' ? placeTable(state, passages, at) : at + 1;
  if (passage.shape.type !== 'row') placeParagraph(state, passage, passages, at);
  state.last = passages[next - 1] ?? passage;
  return next;
}

function placeTable(state: BodyState, passages: readonly Passage[], at: number): number {
  let end = at;
  while (passages[end]?.shape.type === 'row') end += 1;
  pushTable(state, passages.slice(at, end));
  return end;
}

function placeParagraph(state: BodyState, passage: Passage, passages: readonly Passage[], at: number): void {
  const tail = signedTail(passage.text);
  if (tail !== null && state.paragraph !== null) return pushTail(state, passage, tail);
  const chapter = chapterName(passage.text);
  if (chapter !== null) beginChapter(chapter, state.chapters);
  if (passage.shape.type === 'annex heading') openAnnex(state, passage.text, []);
  else if (opensAgenda(state, passage)) openAnnex(state, null, state.read(passage.text, lineOf(passage)));
  else if (state.annexes.length > 0) placeInAnnex(state, passage);
  else if (state.blocks === state.preamble)
    placeInPreamble(state, passage, passages.slice(at + 1, at + 1 + PREAMBLE_REACH));
  else placeInOperative(state, passage);
}

/** A decision sets out its agenda below its last paragraph. */
function opensAgenda(state: BodyState, passage: Passage): boolean {
  return state.lettered && state.operative.length > 0 && isAgendaHeading(passage.text);
}
