import type { AmendmentId } from '@penholder/amendments';

import type { Negotiation, ShownAmendment } from '../../negotiation/negotiation.js';
import { placeFinder, type TouchedPlace } from './touched.js';

/** An amendment where it stands in the ledger. */
export interface LedgerEntryShown {
  readonly shown: ShownAmendment;
  /** Every place that it touches, the first one included. */
  readonly places: readonly TouchedPlace[];
  /** How deep it stands under what it amends: 0 for one to the text. */
  readonly depth: number;
}

/** The pending amendments that touch one place first. */
export interface LedgerGroup {
  readonly key: string;
  /** "" for those that touch nothing of the text any more. */
  readonly label: string;
  readonly entries: readonly LedgerEntryShown[];
}

/** What the ledger shows. */
export interface LedgerShown {
  readonly groups: readonly LedgerGroup[];
  /** Those that are decided, the newest first. */
  readonly decided: readonly LedgerEntryShown[];
}

const NOWHERE: TouchedPlace = { key: '', label: '', order: Number.POSITIVE_INFINITY };

/**
 * The ledger in the order in which one goes through a text.
 *
 * Promise: every amendment once; an amendment to a pending amendment stands beneath it; within a place they stand in the
 * order in which they came.
 */
export function ledgerShown({ amendments, base, live }: Negotiation): LedgerShown {
  const { placesOf } = placeFinder(base, live);
  const all = [...amendments.values()];
  const pending = all.filter(({ isPending }) => isPending);
  const isUnder = ({ record: { to } }: ShownAmendment) => to !== null && pending.some(({ id }) => id === to);
  const entryOf = (shown: ShownAmendment, depth: number): LedgerEntryShown => ({
    shown,
    places: placesOf(shown.steps.length > 0 ? shown.steps : shown.lost),
    depth,
  });
  const family = (shown: ShownAmendment, depth: number): LedgerEntryShown[] => [
    entryOf(shown, depth),
    ...below(pending, shown.id).flatMap((sub) => family(sub, depth + 1)),
  ];
  const families = pending.filter((shown) => !isUnder(shown)).map((shown) => family(shown, 0));
  return {
    groups: groupedByPlace(families),
    decided: all
      .filter(({ isPending }) => !isPending)
      .map((shown) => entryOf(shown, 0))
      .reverse(),
  };
}

function below(pending: readonly ShownAmendment[], id: AmendmentId): ShownAmendment[] {
  return pending.filter(({ record }) => record.to === id);
}

function groupedByPlace(families: readonly (readonly LedgerEntryShown[])[]): LedgerGroup[] {
  const groups = new Map<string, { place: TouchedPlace; entries: LedgerEntryShown[] }>();
  for (const family of families) {
    const place = family[0]?.places[0] ?? NOWHERE;
    const group = groups.get(place.key) ?? { place, entries: [] };
    group.entries.push(...family);
    groups.set(place.key, group);
  }
  return [...groups.values()]
    .sort((one, other) => orderOf(one.place) - orderOf(other.place))
    .map(({ place: { key, label }, entries }) => ({ key, label, entries }));
}

/** Infinity less infinity is no number to sort by. */
function orderOf({ order }: TouchedPlace): number {
  return Math.min(order, Number.MAX_SAFE_INTEGER);
}
