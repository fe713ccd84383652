import type { Resolution } from '@penholder/resolution';

import { placeFinder, type TouchedPlace } from '../../ledger/order/touched.js';
import type { Negotiation, ShownAmendment } from '../../negotiation/negotiation.js';
import type { Stop } from './stops.js';

/** Finds the pending amendments of a place, and the places of an amendment. */
export interface AmendmentFinder {
  /** Those that touch this stop, in the order in which they came. */
  readonly at: (stop: Stop) => readonly ShownAmendment[];
  /** Where an amendment touches the text, in reading order; one to another amendment is where that one is. */
  readonly placesOf: (shown: ShownAmendment) => readonly TouchedPlace[];
}

/** Looks through what is negotiated. */
export function amendmentFinder({ amendments, base, live }: Negotiation): AmendmentFinder {
  const finder = placeFinder(base, live);
  const placesOf = (shown: ShownAmendment): readonly TouchedPlace[] => {
    const own = finder.placesOf(shown.steps.length > 0 ? shown.steps : shown.lost);
    const parent = [...amendments.values()].find(({ id }) => id === shown.record.to);
    return own.length > 0 || parent === undefined ? own : placesOf(parent);
  };
  const pending = [...amendments.values()].filter(({ isPending }) => isPending);
  const at = ({ id }: Stop) => pending.filter((shown) => placesOf(shown).some(({ key }) => key === id));
  return { at, placesOf };
}

/** How many groups of amendments contend over this stop. */
export function conflictsAt(stop: Stop, finder: AmendmentFinder, { conflicts }: Negotiation): number {
  const here = new Set(finder.at(stop).map(({ id }) => id));
  return conflicts.filter(({ ids }) => ids.some((id) => here.has(id))).length;
}

/** The block that a room takes in hand for an amendment: the one in hand if it touches it, else the first it touches. */
export function paragraphFor(
  shown: ShownAmendment,
  finder: AmendmentFinder,
  inHand: Stop | null,
  live: Resolution,
): string | null {
  const keys = finder.placesOf(shown).map(({ key }) => key);
  if (inHand !== null && keys.includes(inHand.id)) return inHand.id;
  const blocks = new Set<string>([...live.preamble, ...live.operative].map(({ id }) => id));
  for (const { blocks: annexed } of live.annexes) for (const { id } of annexed) blocks.add(id);
  return keys.find((key) => blocks.has(key)) ?? null;
}
