import { newJoinedSets } from '../chain/joined-sets.js';
import type { PlacedComparison, PlacedRow } from '../placed-comparison.js';
import type { Passage } from '../passages/passage.js';
import type { OfAll, OfBoth } from './three-way.js';

/** What belongs together in all three texts: places of passages, each side's in order, and the rows that say so. */
export interface Bundle extends OfAll<readonly number[]> {
  readonly rows: OfBoth<readonly PlacedRow[]>;
}

interface GrowingBundle extends OfAll<number[]> {
  readonly rows: OfBoth<PlacedRow[]>;
}

/** The passages of all three texts. */
export type ThreeTexts = OfAll<readonly Passage[]>;

/** Where to find the bundle of a passage. */
export interface Bundles {
  /** Those with a passage of the base in its order, then those that theirs put in, then those that ours did. */
  readonly all: readonly Bundle[];
  readonly of: (side: 'base' | 'theirs' | 'ours', place: number) => Bundle | undefined;
}

/** Joins what either comparison with the base has in one row: each passage of all three texts is in one bundle. */
export function bundlesOf(texts: ThreeTexts, comparisons: OfBoth<PlacedComparison>): Bundles {
  const offsets = { base: 0, theirs: texts.base.length, ours: texts.base.length + texts.theirs.length };
  const sets = newJoinedSets(offsets.ours + texts.ours.length);
  for (const side of ['theirs', 'ours'] as const) {
    for (const { group } of comparisons[side].rows) {
      const [first = 0, ...others] = [...group.from, ...group.to.map((place) => offsets[side] + place)];
      for (const other of others) sets.join(first, other);
    }
  }
  const bundles = new Map<number, GrowingBundle>();
  const bundleOf = (node: number): GrowingBundle => {
    const name = sets.nameOf(node);
    const bundle = bundles.get(name) ?? { base: [], theirs: [], ours: [], rows: { theirs: [], ours: [] } };
    bundles.set(name, bundle);
    return bundle;
  };
  for (const side of ['base', 'theirs', 'ours'] as const) {
    texts[side].forEach((_, place) => bundleOf(offsets[side] + place)[side].push(place));
  }
  for (const side of ['theirs', 'ours'] as const) {
    for (const row of comparisons[side].rows) bundleOf(nodeOf(row, offsets[side])).rows[side].push(row);
  }
  return {
    all: [...bundles.values()],
    of: (side, place) => bundles.get(sets.nameOf(offsets[side] + place)),
  };
}

function nodeOf({ group: { from, to } }: PlacedRow, offset: number): number {
  return from[0] ?? offset + (to[0] ?? 0);
}
