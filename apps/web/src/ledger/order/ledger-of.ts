import { type Amendment, amendmentId, isStep, type Ledger } from '@penholder/amendments';
import type { AmendmentRecord, AmendmentsPlace } from '@penholder/protocol';

/** The ledger of a draft as its rules take it, from its records. */
export function ledgerOf({ amendments, mainSponsors }: AmendmentsPlace): Ledger {
  const entries = amendments.map((record) => {
    return [amendmentId(record.id), { amendment: amendmentOf(record), status: record.status }] as const;
  });
  return { mainSponsors, entries: new Map(entries) };
}

function amendmentOf({ id, origin, delegation, person, base, to, steps }: AmendmentRecord): Amendment {
  return {
    id: amendmentId(id),
    origin,
    delegation,
    person,
    base: base ?? '',
    to: to === null ? null : amendmentId(to),
    steps: steps.filter(isStep),
  };
}
