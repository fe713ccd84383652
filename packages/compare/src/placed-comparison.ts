import type { Group } from './align/align.js';
import { alignEitherWay, sidesOf } from './align/either-way.js';
import type { Sides } from './align/sides.js';
import type { Passage } from './passages/passage.js';
import { type Row, rowOf } from './row.js';
import { rowsOf } from './rows.js';
import { summaryOf } from './summary.js';
import { compareContents, type WordsIn, type WordsOf, wordsWithin } from './words-of.js';
import type { Comparison } from './comparison.js';

/** A row of a comparison together with the places of its passages. */
export interface PlacedRow extends Row {
  readonly group: Group;
}

/** A comparison whose rows know the places of their passages, so that it can be put together with another one. */
export interface PlacedComparison extends Pick<Comparison, 'summary' | 'precision'> {
  readonly rows: readonly PlacedRow[];
  /** Compares the words of other passages of the two documents as those of the rows were. */
  readonly wordsIn: WordsIn;
}

/** Compares two documents' passages. The rows are those of `compare`. */
export function comparePassages(from: readonly Passage[], to: readonly Passage[]): PlacedComparison {
  return compareSides(sidesOf(from, to), compareContents);
}

/** The same with texts and words that may be known from before. */
export function compareSides(sides: Sides, wordsOf: WordsOf): PlacedComparison {
  const alignment = alignEitherWay(sides);
  const wordsIn = wordsWithin(sides, alignment.groups, wordsOf);
  const rows = rowsOf(sides, alignment).map((group): PlacedRow => ({
    ...rowOf(sides, group, wordsIn),
    group,
  }));
  const isCoarse = alignment.coarse || rows.some(({ words }) => words.coarse);
  return { rows, wordsIn, summary: summaryOf(rows), precision: isCoarse ? 'coarse' : 'fine' };
}
