import { plainText, type Resolution } from '@penholder/resolution';
import { alignEitherWay, sidesOf } from './align/either-way.js';
import type { Sides } from './align/sides.js';
import { lastingTexts } from './align/texts.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import { rememberContents } from './passages/passage.js';
import { passagesOf } from './passages/passages-of.js';
import { rowOf } from './row.js';
import { rowsOf } from './rows.js';
import { summaryOf } from './summary.js';
import { compareContents, rememberWords, type WordsOf, wordsWithin } from './words-of.js';

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
  return compareSides(from, to, sidesOf(passagesOf(from), passagesOf(to)), compareContents);
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
  return (to) => compareSides(from, to, sidesOf(old, passagesOf(to, contentOf), textsFor), wordsOf);
}

function compareSides(from: Resolution, to: Resolution, sides: Sides, wordsOf: WordsOf): Comparison {
  const alignment = alignEitherWay(sides);
  const wordsIn = wordsWithin(sides, alignment.groups, wordsOf);
  const rows = rowsOf(sides, alignment).map((group) => rowOf(sides, group, wordsIn));
  const isCoarse = alignment.coarse || rows.some(({ words }) => words.coarse);
  return {
    from: documentOf(from),
    to: documentOf(to),
    paragraphs: rows.map(({ paragraph }) => paragraph),
    summary: summaryOf(rows),
    precision: isCoarse ? 'coarse' : 'fine',
  };
}

function documentOf({ symbol, title }: Resolution): ComparedDocument {
  return { symbol, title: plainText(title) };
}
