import { plainText, type Resolution } from '@penholder/resolution';
import { alignEitherWay, sidesOf } from '../align/either-way.js';
import { comparePassages } from '../placed-comparison.js';
import type { ComparedDocument } from '../comparison.js';
import { passagesOf } from '../passages/passages-of.js';
import { bundlesOf, type ThreeTexts } from './bundles.js';
import { type FindTwins, placedBundles } from './order.js';
import { passagesAt, type Reading, rowOf } from './row.js';
import type { OfBoth, Outcome, ThreeWay, ThreeWayParagraph } from './three-way.js';

/**
 * What two sides made of one text, paragraph by paragraph: what can stand together, and what is in conflict.
 *
 * Promise: every passage of the three texts stands in exactly one row; a row's words are the base to the letter, and
 * either side to a reader. Where one side is the base, nothing is in conflict and the rows are those of `compare`. With
 * the sides changed about, the rows say the same with the sides changed about. Bounded as two comparisons are.
 *
 * Plan: both sides are compared with the base; what has a passage of the base in common is one row; the words
 * of its sides are merged by their places in the base.
 */
export function compareThreeWays(base: Resolution, theirs: Resolution, ours: Resolution): ThreeWay {
  const texts: ThreeTexts = { base: passagesOf(base), theirs: passagesOf(theirs), ours: passagesOf(ours) };
  const comparisons = {
    theirs: comparePassages(texts.base, texts.theirs),
    ours: comparePassages(texts.base, texts.ours),
  };
  const placed = placedBundles(comparisons, bundlesOf(texts, comparisons), twinFinder(texts));
  const reading: Reading = { texts, comparisons };
  const rows = placed.map((bundle) => rowOf(reading, bundle));
  const isCoarse = comparisons.theirs.precision === 'coarse' || comparisons.ours.precision === 'coarse';
  return {
    base: documentOf(base),
    theirs: documentOf(theirs),
    ours: documentOf(ours),
    paragraphs: rows.map(({ paragraph }) => paragraph),
    summary: summaryOf(rows.map(({ paragraph }) => paragraph)),
    precision: isCoarse || rows.some(({ coarse }) => coarse) ? 'coarse' : 'fine',
  };
}

function documentOf({ symbol, title }: Resolution): ComparedDocument {
  return { symbol, title: plainText(title) };
}

/** Finds what belongs together among the passages that both sides put in at one place, in the way in which two texts are aligned. */
function twinFinder({ theirs, ours }: ThreeTexts): FindTwins {
  const { texts } = sidesOf(theirs, ours);
  return (one, other) => {
    const sides = { from: passagesAt(theirs, one), to: passagesAt(ours, other), texts };
    return alignEitherWay(sides).groups.flatMap(({ from, to }) => {
      const twin = { theirs: one[from[0] ?? -1], ours: other[to[0] ?? -1] };
      return from.length + to.length === 2 && isWhole(twin) ? [twin] : [];
    });
  };
}

function isWhole(twin: OfBoth<number | undefined>): twin is OfBoth<number> {
  return twin.theirs !== undefined && twin.ours !== undefined;
}

function summaryOf(rows: readonly ThreeWayParagraph[]): Record<Outcome, number> {
  const summary: Record<Outcome, number> = {
    unchanged: 0,
    'only theirs': 0,
    'only ours': 0,
    'both the same': 0,
    'both, apart': 0,
    conflict: 0,
  };
  for (const { outcome } of rows) summary[outcome] += 1;
  return summary;
}
