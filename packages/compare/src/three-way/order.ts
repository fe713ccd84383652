import type { PlacedComparison } from '../placed-comparison.js';
import { type Anchor, anchorsOn, isSettled } from './anchors.js';
import type { Bundle, Bundles } from './bundles.js';
import type { OfBoth } from './three-way.js';

/** A bundle, and in which gap of the base each side has it; `undefined` for a side in which it keeps the base's order or does not stand. */
export interface PlacedBundle {
  readonly bundle: Bundle;
  readonly gaps: OfBoth<Bundle | null | undefined>;
}

/** Which passages that the sides put in at one place are one paragraph, in the same words or in others. */
export type FindTwins = (theirs: readonly number[], ours: readonly number[]) => readonly OfBoth<number>[];

/**
 * The bundles in the order of the rows: the base's, and after each what theirs put or moved there, then what ours did.
 * A paragraph that both put in at one place becomes one bundle.
 */
export function placedBundles(
  comparisons: OfBoth<PlacedComparison>,
  bundles: Bundles,
  findTwins: FindTwins,
): PlacedBundle[] {
  const anchors: OfBoth<Anchors> = {
    theirs: anchorsOn('theirs', comparisons.theirs, bundles),
    ours: anchorsOn('ours', comparisons.ours, bundles),
  };
  const twins = twinsOf(anchors, findTwins);
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

/** The paragraphs that both sides put in at one place: ours by theirs. */
function twinsOf({ theirs, ours }: OfBoth<Anchors>, findTwins: FindTwins): Map<Bundle, Bundle> {
  const twins = new Map<Bundle, Bundle>();
  const others = newByGap('ours', ours);
  for (const [gap, bundles] of newByGap('theirs', theirs)) {
    const beside = others.get(gap);
    if (beside === undefined) continue;
    for (const twin of findTwins([...bundles.keys()], [...beside.keys()])) {
      const [one, other] = [bundles.get(twin.theirs), beside.get(twin.ours)];
      if (one !== undefined && other !== undefined) twins.set(one, other);
    }
  }
  return twins;
}

/** What a side put in, by gap, and there by place. */
function newByGap(
  side: keyof OfBoth<unknown>,
  anchors: Anchors,
): ReadonlyMap<Bundle | null, ReadonlyMap<number, Bundle>> {
  const gaps = new Map<Bundle | null, Map<number, Bundle>>();
  for (const [bundle, { gap }] of anchors) {
    const [place] = bundle[side];
    if (bundle.base.length > 0 || place === undefined) continue;
    const known = gaps.get(gap);
    if (known === undefined) gaps.set(gap, new Map([[place, bundle]]));
    else known.set(place, bundle);
  }
  return gaps;
}

function withTwin(bundle: Bundle, twin: Bundle | undefined): Bundle {
  if (twin === undefined) return bundle;
  return { ...bundle, ours: twin.ours, rows: { theirs: bundle.rows.theirs, ours: twin.rows.ours } };
}
