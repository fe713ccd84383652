import { isHeading, isKnownOpening } from './passage-kind.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/**
 * How many passages may stand between a full stop and the paragraph that goes on: captions, a table's notes, the
 * headings of a section. A bound, so that reading stays linear; it is more than was seen in real documents.
 */
const LONGEST_INTERRUPTION = 24;

/** What shows that a number is the text's and no report's: below a chapter of the text its sequence alone, else its verb too. */
export type NumberSign = 'sequence' | 'sequence and verb';

/**
 * Whether a text goes on soon after something that only interrupts it; `last` is its last number.
 *
 * Plan: the next operative paragraph tells (its number and its verb), since no report's paragraph has both; so does a
 * table, or a paragraph that opens as resolutions do, if only headings stand before it. Any other number is a
 * report's.
 */
export function resumes(last: number, passages: readonly Passage[], from: number, sign: NumberSign): boolean {
  let headingsOnly = true;
  for (const passage of passages.slice(from, from + LONGEST_INTERRUPTION)) {
    const { shape } = passage;
    if (shape.type === 'numbered') return isNextParagraph(passage, last, sign);
    if (headingsOnly && isOpening(passage)) return true;
    headingsOnly &&= isHeading(passage, endingOf(passage.text));
  }
  return false;
}

function isOpening(passage: Passage): boolean {
  return passage.shape.type === 'row' || opensSentence(passage);
}

/** Whether a passage opens as paragraphs do, and ends as they do: a heading may open so ("Requests for …"). */
export function opensSentence(passage: Passage): boolean {
  return isKnownOpening(passage) && endingOf(passage.text) !== 'none';
}

/** The next number before a verb, or the first of a new section; a number such as "2 bis" stands in no report. */
function isNextParagraph({ shape }: Passage, last: number, sign: NumberSign): boolean {
  if (shape.type !== 'numbered') return false;
  const { number, ordinal, verb } = shape;
  if (number !== String(ordinal)) return true;
  if (sign === 'sequence' && last > 0 && ordinal === last + 1) return true;
  return verb === 'known' && (ordinal === last + 1 || ordinal === 1);
}
