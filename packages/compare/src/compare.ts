import { plainText, type Resolution } from '@penholder/resolution';
import { sidesOf } from './align/either-way.js';
import type { Sides } from './align/sides.js';
import { lastingTexts } from './align/texts.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import { rememberContents } from './passages/passage.js';
import { passagesOf } from './passages/passages-of.js';
import { compareSides } from './placed-comparison.js';
import { compareContents, rememberWords, type WordsOf } from './words-of.js';

/**
 * What changed between two documents.
 *
 * Promise: a document compared with itself is kept throughout; every passage of both sides stands in exactly one row;
 * the words of a row are both sides to the letter. Pure, and bounded however large and different the two are; where a
 * bound was met, `precision` says so. Compared the other way round, insertions and deletions, splits and merges change places.
 *
 * Plan: both documents become passages; the passages are aligned; the groups are put in order; and the words of each
 * are compared.
 */
export function compare(from: Resolution, to: Resolution): Comparison {
  return comparisonOf(from, to, sidesOf(passagesOf(from), passagesOf(to)), compareContents);
}

/** Compares one document with another that goes on changing. */
export type Comparer = (to: Resolution) => Comparison;

/**
 * A comparer of one document with a text that is being written.
 *
 * Promise: what `compare` promises. After a change the work is that of the blocks which are new values, and a look at
 * each of the others: so a reader of a live text gives blocks that did not change as the same values.
 * How rare words are is counted in the texts as they were first, and again when a tenth of them is new: now and then
 * two poor matches are weighed otherwise than `compare` would.
 *
 * Plan: what blocks say, their tokens, profiles and the words of rows are remembered for as long as the blocks live.
 */
export function newComparer(from: Resolution): Comparer {
  const [contentOf, textsFor, wordsOf] = [rememberContents(), lastingTexts(), rememberWords()];
  const old = passagesOf(from, contentOf);
  return (to) => comparisonOf(from, to, sidesOf(old, passagesOf(to, contentOf), textsFor), wordsOf);
}

function comparisonOf(from: Resolution, to: Resolution, sides: Sides, wordsOf: WordsOf): Comparison {
  const { rows, summary, precision } = compareSides(sides, wordsOf);
  const paragraphs = rows.map(({ paragraph }) => paragraph);
  return { from: documentOf(from), to: documentOf(to), paragraphs, summary, precision };
}

function documentOf({ symbol, title }: Resolution): ComparedDocument {
  return { symbol, title: plainText(title) };
}
