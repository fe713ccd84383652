import { isAgendaHeading } from './annex-heading.js';
import type { BodyState } from './body-state.js';
import { levelsAfter } from './list-sequence.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/** The heading of a report's chapter: no resolution goes beyond it. */
const CHAPTER = /^(?:Chapter|CHAPTER|Part) (?:[IVXLC]+|\d+|one|two|three)$/u;

/** The heading of a report's section: "B. Draft decisions …". */
const SECTION = /^[A-Z]\. \p{Lu}[^.]*$/u;

/**
 * Whether a document inside a report is over before this passage.
 *
 * Plan: a text is over once its last paragraph ended with a full stop, unless what follows goes on with it: the
 * next number, the next marker, a table or its caption, an annex, an agenda.
 */
export function endsBody(state: BodyState, passages: readonly Passage[], at: number): boolean {
  const passage = passages[at];
  if (passage === undefined || CHAPTER.test(passage.text)) return true;
  if (state.annexes.length > 0) return SECTION.test(passage.text) || (isAgenda(state) && endsAgenda(passage));
  if (state.last === null || endingOf(state.last.text) !== '.') return isOver(state, passage);
  return !goesOn(state, passage, passages[at + 1]);
}

/** A table closes a text as a full stop does. */
function isOver(state: BodyState, passage: Passage): boolean {
  return (
    state.last?.shape.type === 'row' && passage.shape.type !== 'row' && !goesOn(state, passage, undefined)
  );
}

function goesOn(state: BodyState, passage: Passage, next: Passage | undefined): boolean {
  switch (passage.shape.type) {
    case 'annex heading':
      return true;
    case 'row':
      return true;
    case 'numbered':
      return continuesNumber(state, passage.shape.ordinal);
    case 'marked':
      return continuesList(state, passage.shape.marker);
    default:
      return next?.shape.type === 'row' || (state.lettered && isAgendaHeading(passage.text));
  }
}

function continuesNumber(state: BodyState, ordinal: number): boolean {
  return Number.parseInt(state.paragraph?.number ?? '', 10) === ordinal - 1;
}

function continuesList(state: BodyState, marker: string): boolean {
  const child = state.paragraph?.children.at(-1)?.marker ?? state.paragraph?.number ?? null;
  return child !== null && levelsAfter([child], marker) !== null;
}

function isAgenda(state: BodyState): boolean {
  return state.annexes.at(-1)?.label === null;
}

/** An agenda is numbered items and their parts; anything else is no longer it. */
function endsAgenda({ shape }: Passage): boolean {
  return (
    shape.type !== 'numbered' &&
    shape.type !== 'marked' &&
    shape.type !== 'row' &&
    !(shape.type === 'words' && !shape.capital)
  );
}
