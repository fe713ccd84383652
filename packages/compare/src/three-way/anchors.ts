import type { PlacedComparison } from '../placed-comparison.js';
import type { Bundle, Bundles } from './bundles.js';
import type { OfBoth } from './three-way.js';

/** Where a bundle that does not keep the base's order stands on one side. */
export interface Anchor {
  /** What it comes after; `null` at the beginning. */
  readonly after: Bundle | null;
  /** The same, but for what either side deleted: two sides that put something in here put it in at one place. */
  readonly gap: Bundle | null;
}

/** Whether a bundle keeps the base's order on both sides, if only as what was deleted there. */
export function isSettled({ base, rows }: Bundle): boolean {
  return base.length > 0 && ![...rows.theirs, ...rows.ours].some(({ group }) => group.moved);
}

/** The anchors of a side's bundles that are not settled, in the side's order. */
export function anchorsOn(
  side: keyof OfBoth<unknown>,
  { rows }: PlacedComparison,
  bundles: Bundles,
): ReadonlyMap<Bundle, Anchor> {
  const anchors = new Map<Bundle, Anchor>();
  let [after, gap]: [Bundle | null, Bundle | null] = [null, null];
  for (const { group } of rows) {
    const [old, now] = [group.from[0], group.to[0]];
    const bundle = old === undefined ? bundles.of(side, now ?? 0) : bundles.of('base', old);
    if (bundle === undefined) continue;
    if (!isSettled(bundle)) {
      if (!anchors.has(bundle)) anchors.set(bundle, { after, gap });
      continue;
    }
    after = bundle;
    if (bundle.theirs.length > 0 && bundle.ours.length > 0) gap = bundle;
  }
  return anchors;
}
