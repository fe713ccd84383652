import { roleUnderText } from './closing.js';
import { isAgendaHeading } from './annex-heading.js';
import type { BodyState } from './body-state.js';
import { type ChapterName, chapterName, isOwnChapter } from './chapter-name.js';
import { levelsAfter } from './list-sequence.js';
import { isLowercase } from './passage-kind.js';
import type { Passage } from './passages.js';
import { closesQuotation, isLifted } from './quoted-document.js';
import { opensSentence, resumes } from './resumption.js';
import { endingOf } from './sentence-end.js';
import { signedTail } from './signed-tail.js';

/**
 * Where a document's text may end: a front page begins a file of one document; a document that is all of its file may
 * be followed by a report's chapter; one of several in a report ends where nothing goes on with it; one that is quoted
 * as a whole ends with the quotation.
 */
export type BodyEnd = 'with the file' | 'with the quotation' | 'at a chapter' | 'where nothing goes on';

/** What is known of a text's end before it is read. */
export interface Surroundings {
  readonly end: BodyEnd;
  /** The last number of the report above the text; `null` where it has none. */
  readonly above: number | null;
}

/**
 * Whether a document is over before this passage.
 *
 * Plan: a text is over once its last paragraph ended with a full stop, unless what follows goes on with it: the
 * next number, the next marker, a table or its caption, an annex, an agenda; or unless the next number comes soon. A
 * report's chapter ends every text, but a text has chapters too: its first, and those that follow in sequence. Its next
 * number is its own without a verb where the report above counts otherwise.
 */
export function endsBody(
  state: BodyState,
  passages: readonly Passage[],
  at: number,
  { end, above }: Surroundings,
): boolean {
  const passage = passages[at];
  if (passage === undefined) return true;
  if (end === 'with the file') return false;
  if (end === 'with the quotation') return endsQuotation(state, passage);
  const chapter = chapterName(passage.text);
  const foreign = chapter !== null && !isOwnChapter(chapter, state.chapters);
  if (end === 'at a chapter') return foreign && isChapter(chapter) && isClosed(state);
  if (chapter !== null && isChapter(chapter)) return foreign;
  if (state.annexes.length > 0) return foreign || (isAgenda(state) && endsAgenda(passage));
  if (!isClosed(state) || goesOn(state, passage, passages[at + 1])) return false;
  const own = (chapter !== null && !foreign) || (above !== null && above !== state.ordinal);
  return !resumes(state.ordinal, passages, at, own ? 'sequence' : 'sequence and verb');
}

function endsQuotation({ last }: BodyState, { text }: Passage): boolean {
  return last !== null && closesQuotation(last.text) && !isLifted(text);
}

/** Whether a heading is a chapter's and no mere section's. */
function isChapter({ word }: ChapterName): boolean {
  return word !== '';
}

/** A full stop closes a text; a table does as well, and a line on its adoption. */
function isClosed({ last, closed }: BodyState): boolean {
  return closed || (last !== null && (endingOf(last.text) === '.' || last.shape.type === 'row'));
}

function goesOn(state: BodyState, passage: Passage, next: Passage | undefined): boolean {
  if (roleUnderText(state, passage) !== null || signedTail(passage.text) !== null) return true;
  switch (passage.shape.type) {
    case 'annex heading':
    case 'row':
      return true;
    case 'numbered':
      return continuesNumber(state, passage.shape.ordinal);
    case 'marked':
      return continuesList(state, passage.shape.marker);
    default:
      return (
        isLowercase(passage) ||
        opensSentence(passage) ||
        continuesQuotation(state, passage) ||
        next?.shape.type === 'row' ||
        (state.lettered && isAgendaHeading(passage.text))
      );
  }
}

/** The number after the last paragraph's; behind a table, the number after that of the paragraph above it. */
function continuesNumber({ paragraph, ordinal: last }: BodyState, ordinal: number): boolean {
  const before = paragraph === null ? last : Number.parseInt(paragraph.number ?? '', 10);
  return before === ordinal - 1 && before > 0;
}

function continuesList(state: BodyState, marker: string): boolean {
  const child = state.paragraph?.children.at(-1)?.marker ?? state.paragraph?.number ?? null;
  return child !== null && levelsAfter([child], marker) !== null;
}

/** Each paragraph of a text that is quoted opens with a quotation mark. */
function continuesQuotation({ last }: BodyState, { text }: Passage): boolean {
  return text.startsWith('“') && last !== null && last.text.startsWith('“');
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
