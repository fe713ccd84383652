import type { PlacedComparison } from '../chain/step.js';
import { type Anchor, anchorsOn, isSettled } from './anchors.js';
import type { Bundle, Bundles } from './bundles.js';
import type { OfBoth } from './three-way.js';

/** A bundle, and in which gap of the base each side has it; `undefined` for a side in which it keeps the base's order or does not stand. */
export interface PlacedBundle {
  readonly bundle: Bundle;
  readonly gaps: OfBoth<Bundle | null | undefined>;
}

/** What a passage that a side put in says, to a reader: equal keys are equal passages. */
export type KeyOf = (side: keyof OfBoth<unknown>, place: number) => string;

/**
 * The bundles in the order of the rows: the base's, and after each what theirs put or moved there, then what ours did.
 * What both put in at one place in the same words becomes one bundle.
 */
export function placedBundles(
  comparisons: OfBoth<PlacedComparison>,
  bundles: Bundles,
  keyOf: KeyOf,
): PlacedBundle[] {
  const anchors: OfBoth<Anchors> = {
    theirs: anchorsOn('theirs', comparisons.theirs, bundles),
    ours: anchorsOn('ours', comparisons.ours, bundles),
  };
  const twins = twinsOf(anchors, keyOf);
  const hanging = hangingOn(anchors, new Set(twins.values()));
  const settled = bundles.all.filter(isSettled).sort((one, other) => firstPlace(one) - firstPlace(other));
  const order = [null, ...settled].flatMap((bundle) => [
    ...(bundle === null ? [] : [bundle]),
    ...(hanging.get(bundle) ?? []),
  ]);
  return order.map((bundle) => ({
    bundle: withTwin(bundle, twins.get(bundle)),
    gaps: {
      theirs: anchors.theirs.get(bundle)?.gap,
      ours: anchors.ours.get(twins.get(bundle) ?? bundle)?.gap,
    },
  }));
}

type Anchors = ReadonlyMap<Bundle, Anchor>;

function firstPlace({ base }: Bundle): number {
  return base[0] ?? 0;
}

/** The bundles to put after each settled one, and at the beginning (`null`): each once, by the side that moved it or put it in. */
function hangingOn(
  { theirs, ours }: OfBoth<Anchors>,
  without: ReadonlySet<Bundle>,
): Map<Bundle | null, Bundle[]> {
  const hanging = new Map<Bundle | null, Bundle[]>();
  const hang = (bundle: Bundle, { after }: Anchor) => {
    const known = hanging.get(after);
    if (known === undefined) hanging.set(after, [bundle]);
    else known.push(bundle);
  };
  for (const [bundle, anchor] of theirs) if (isPlacedByTheirs(bundle)) hang(bundle, anchor);
  for (const [bundle, anchor] of ours) {
    if (!isPlacedByTheirs(bundle) && !without.has(bundle)) hang(bundle, anchor);
  }
  return hanging;
}

/** Whether a bundle that is not settled stands where theirs has it: they put it in, or moved it. */
function isPlacedByTheirs({ base, theirs, rows }: Bundle): boolean {
  return base.length === 0 ? theirs.length > 0 : rows.theirs.some(({ group }) => group.moved);
}

/** What both sides put in at one place in the same words: ours by theirs, the first with the first. */
function twinsOf({ theirs, ours }: OfBoth<Anchors>, keyOf: KeyOf): Map<Bundle, Bundle> {
  const waiting = new Map<Bundle | null, Map<string, Bundle[]>>();
  for (const [bundle, { gap }] of ours) {
    if (bundle.base.length > 0) continue;
    const inGap = waiting.get(gap) ?? new Map<string, Bundle[]>();
    waiting.set(gap, inGap);
    const key = keyOf('ours', bundle.ours[0] ?? 0);
    const known = inGap.get(key);
    if (known === undefined) inGap.set(key, [bundle]);
    else known.push(bundle);
  }
  const twins = new Map<Bundle, Bundle>();
  for (const [bundle, { gap }] of theirs) {
    if (bundle.base.length > 0) continue;
    const twin = waiting
      .get(gap)
      ?.get(keyOf('theirs', bundle.theirs[0] ?? 0))
      ?.shift();
    if (twin !== undefined) twins.set(bundle, twin);
  }
  return twins;
}

function withTwin(bundle: Bundle, twin: Bundle | undefined): Bundle {
  if (twin === undefined) return bundle;
  return { ...bundle, ours: twin.ours, rows: { theirs: bundle.rows.theirs, ours: twin.rows.ours } };
}
