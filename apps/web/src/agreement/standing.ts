import { placeFinder } from '../ledger/order/touched.js';
import { stillOpen } from '../ledger/views/open-paragraphs.js';
import type { Negotiation, ShownAmendment } from '../negotiation/negotiation.js';
import type { AgreementRecord } from '@penholder/protocol';

/** How a paragraph stands in the talks. */
export interface Standing {
  readonly rung: AgreementRecord['rung'];
  /** The pending amendments that touch it or its parts, in the order in which they came. */
  readonly proposals: readonly ShownAmendment[];
}

const NONE: Standing = { rung: 'open', proposals: [] };

/** How each paragraph stands, by id; one that is not in it is open and has no proposals. */
export type Standings = ReadonlyMap<string, Standing>;

/** How every paragraph of the text stands: those on the ladder, and those that proposals touch. */
export function standingsOf({ place, base, live, amendments }: Negotiation): Standings {
  const standings = new Map<string, Standing>();
  for (const { paragraph, rung } of place.ladder) standings.set(paragraph, { ...NONE, rung });
  const { placesOf } = placeFinder(base, live);
  for (const shown of amendments.values()) {
    if (!shown.isPending) continue;
    for (const { key } of placesOf([...shown.steps, ...shown.lost])) {
      const before = standings.get(key) ?? NONE;
      standings.set(key, { ...before, proposals: [...before.proposals, shown] });
    }
  }
  return standings;
}

/** How one paragraph stands. */
export function standingOf(standings: Standings, paragraph: string): Standing {
  return standings.get(paragraph) ?? NONE;
}

/** What is left to agree in the whole text. */
export interface OpenSum {
  readonly paragraphs: number;
  readonly brackets: number;
  /** The delegations that paragraphs wait for, each once. */
  readonly pending: readonly string[];
}

/** What is left to agree: paragraphs that are not, brackets, and for whom they wait. */
export function openSum(negotiation: Negotiation): OpenSum {
  const { open } = stillOpen(negotiation);
  return {
    paragraphs: open.length,
    brackets: open.reduce((sum, { brackets }) => sum + brackets, 0),
    pending: [...new Set(open.flatMap(({ pending }) => pending))],
  };
}
