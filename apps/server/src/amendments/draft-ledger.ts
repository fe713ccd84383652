import { type Amendment, amendmentId, type Ledger, type LedgerEntry } from '@penholder/amendments';
import type { AmendmentRecord, Draft } from '@penholder/protocol';

import { stepsOf } from './pending-records.js';

/** The ledger of a draft, from its records. */
export function ledgerOf({ mainSponsor }: Draft, records: readonly AmendmentRecord[]): Ledger {
  const entries = records.map((record) => [amendmentId(record.id), entryOf(record)] as const);
  return { mainSponsors: mainSponsor === null ? [] : [mainSponsor], entries: new Map(entries) };
}

function entryOf(record: AmendmentRecord): LedgerEntry {
  return { amendment: amendmentOf(record), status: record.status };
}

/** The amendment of a record, as the ledger takes it. */
export function amendmentOf(record: AmendmentRecord): Amendment {
  const { id, origin, delegation, person, base, to, steps } = record;
  return {
    id: amendmentId(id),
    origin,
    delegation,
    person,
    base: base ?? '',
    to: to === null ? null : amendmentId(to),
    steps: stepsOf(steps),
  };
}
