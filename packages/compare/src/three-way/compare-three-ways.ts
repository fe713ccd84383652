import { plainText, type Resolution } from '@penholder/resolution';
import { type Texts, textsOf } from '../align/texts.js';
import { comparePassages } from '../chain/step.js';
import type { ComparedDocument } from '../comparison.js';
import type { Passage } from '../passages/passage.js';
import { passagesOf } from '../passages/passages-of.js';
import { bundlesOf, type ThreeTexts } from './bundles.js';
import { placedBundles } from './order.js';
import { type Reading, rowOf } from './row.js';
import type { Outcome, ThreeWay, ThreeWayParagraph } from './three-way.js';

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
  const known = textsOf([...texts.theirs, ...texts.ours]);
  const placed = placedBundles(comparisons, bundlesOf(texts, comparisons), (side, place) =>
    keyOf(known, texts[side][place]),
  );
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

function keyOf(known: Texts, passage: Passage | undefined): string {
  return passage === undefined ? '' : `${passage.kind} ${known.key(passage.content)}`;
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
