import type { Rung } from '@penholder/amendments';

import { stillOpen } from '../../ledger/views/open-paragraphs.js';
import type { Negotiation } from '../../negotiation/negotiation.js';
import { type Stop, stopsOf } from './stops.js';

/** A stop with how far it is agreed. */
export interface StopStanding {
  readonly stop: Stop;
  readonly rung: Rung;
  /** The delegations that it waits for. */
  readonly pending: readonly string[];
}

/** How far a text is agreed. */
export interface Standings {
  /** Every stop in reading order. */
  readonly all: readonly StopStanding[];
  /** How many paragraphs are counted. */
  readonly counted: number;
  /** Those of the counted that are not agreed, have brackets, or wait for somebody, as the ledger counts them. */
  readonly open: readonly StopStanding[];
}

/** How far each paragraph of the live text is agreed; one that the ladder does not name is open. */
export function standingsOf(negotiation: Negotiation): Standings {
  const { live, place } = negotiation;
  const open = new Set<string>(stillOpen(negotiation).open.map(({ id }) => id));
  const known = new Map(place.ladder.map((each) => [each.paragraph, each]));
  const all = stopsOf(live).map((stop): StopStanding => {
    const { rung, pending } = known.get(stop.id) ?? { rung: 'open', pending: [] };
    return { stop, rung, pending };
  });
  const counted = all.filter(({ stop }) => stop.isCounted);
  return { all, counted: counted.length, open: counted.filter(({ stop }) => open.has(stop.id)) };
}

/** The next paragraph that is open, behind this one and then from the beginning; `null` where there is no other. */
export function nextOpen({ all, open }: Standings, from: Stop | null): StopStanding | null {
  const place = (id: string) => all.findIndex(({ stop }) => stop.id === id);
  const here = from === null ? -1 : place(from.id);
  const others = open.filter(({ stop }) => stop.id !== from?.id);
  return others.find(({ stop }) => place(stop.id) > here) ?? others[0] ?? null;
}
