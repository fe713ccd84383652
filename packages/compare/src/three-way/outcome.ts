import type { PlacedRow } from '../placed-comparison.js';
import type { Bundle } from './bundles.js';
import type { PlacedBundle } from './order.js';
import type { MergedWords, Mover, OfBoth, Outcome } from './three-way.js';

type Side = keyof OfBoth<unknown>;

/** Who moved it. Both to one place is no conflict; the same place is the same gap between what nobody moved. */
export function moverOf({ bundle, gaps }: PlacedBundle, isOnePart: boolean): Mover {
  const [theirs, ours] = [isMoved(bundle.rows.theirs), isMoved(bundle.rows.ours)];
  if (theirs && ours) return gaps.theirs === gaps.ours && isOnePart ? 'both' : 'conflict';
  if (theirs) return 'theirs';
  return ours ? 'ours' : 'nobody';
}

function isMoved(rows: readonly PlacedRow[]): boolean {
  return rows.some(
    ({ group, paragraph: { change } }) =>
      group.moved || change === 'moved' || change === 'moved and reworded',
  );
}

/** What the two sides did to a bundle, by its words as they were merged. */
export function outcomeOf(bundle: Bundle, moved: Mover, words: readonly MergedWords[]): Outcome {
  const [theirs, ours] = [isChanged(bundle, 'theirs'), isChanged(bundle, 'ours')];
  if (!theirs || !ours) return theirs ? 'only theirs' : ours ? 'only ours' : 'unchanged';
  const isGoneOnOne = (bundle.theirs.length === 0) !== (bundle.ours.length === 0);
  if (isGoneOnOne || moved === 'conflict' || words.some(({ by }) => by === 'conflict')) return 'conflict';
  const isSame = isOfBoth(moved) && words.every(isOfBothOrNone);
  return isSame ? 'both the same' : 'both, apart';
}

function isChanged(bundle: Bundle, side: Side): boolean {
  if (bundle.base.length === 0) return bundle[side].length > 0;
  return bundle.rows[side].some(({ group, paragraph }) => group.moved || paragraph.change !== 'kept');
}

function isOfBoth(moved: Mover): boolean {
  return moved === 'nobody' || moved === 'both';
}

function isOfBothOrNone(entry: MergedWords): boolean {
  switch (entry.by) {
    case 'nobody':
    case 'both':
      return true;
    case 'theirs':
    case 'ours':
      return entry.of !== 'words';
    case 'conflict':
      return false;
  }
}
