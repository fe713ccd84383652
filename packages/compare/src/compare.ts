import { plainText, type Resolution } from '@penholder/resolution';
import { sidesOf } from './align/either-way.js';
import { lastingTexts } from './align/texts.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import { type Passage, rememberContents } from './passages/passage.js';
import { passagesOf } from './passages/passages-of.js';
import { comparePassages, compareSides, type PlacedComparison } from './placed-comparison.js';
import { type Before, renewed } from './renewal.js';
import { rememberWords } from './words-of.js';

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
  return comparisonOf(from, to, comparePassages(passagesOf(from), passagesOf(to)));
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
 * Plan: what blocks say, their tokens, profiles and the words of rows are remembered for as long as the blocks live; and
 * where only words were written, what belongs together is not asked again.
 */
export function newComparer(from: Resolution): Comparer {
  const [contentOf, textsFor, wordsOf] = [rememberContents(), lastingTexts(), rememberWords()];
  const old = passagesOf(from, contentOf);
  const anew = (now: readonly Passage[]): Before => {
    const sides = sidesOf(old, now, textsFor);
    return { sides, compared: compareSides(sides, wordsOf) };
  };
  let last: Before | undefined;
  return (to) => {
    const now = passagesOf(to, contentOf);
    last = (last === undefined ? undefined : renewed(last, now)) ?? anew(now);
    return comparisonOf(from, to, last.compared);
  };
}

function comparisonOf(from: Resolution, to: Resolution, compared: PlacedComparison): Comparison {
  const { rows, summary, precision } = compared;
  const paragraphs = rows.map(({ paragraph }) => paragraph);
  return { from: documentOf(from), to: documentOf(to), paragraphs, summary, precision };
}

function documentOf({ symbol, title }: Resolution): ComparedDocument {
  return { symbol, title: plainText(title) };
}
