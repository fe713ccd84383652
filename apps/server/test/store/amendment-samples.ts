import type { AmendmentRecord, LedgerRecord, PositionRecord } from '@penholder/protocol';

import { AT, draft } from './contract-samples.js';

const votes = { totals: { 'in favour': 9, against: 1, abstaining: 0 }, byState: [] };

/** Every way in which an amendment can stand. */
export const STATUSES: readonly AmendmentRecord['status'][] = [
  { type: 'proposed' },
  { type: 'tabled', symbol: 'X/2030/L.9' },
  { type: 'read out', meeting: 3 },
  { type: 'withdrawn', meeting: null },
  { type: 'put to the body', meeting: 4 },
  { type: 'accepted', how: 'taken in', meeting: null, vote: null },
  { type: 'accepted', how: 'by the body', meeting: 4, vote: votes },
  {
    type: 'rejected',
    meeting: 4,
    vote: { ...votes, byState: [{ state: 'Malta', ballot: 'against' }] },
  },
  { type: 'lapsed', reason: 'another decision excludes it' },
];

/** The n-th amendment of the draft. */
export function amendment(ordinal: number): AmendmentRecord {
  return {
    id: `a${ordinal}`,
    draft: draft.id,
    ordinal,
    origin: 'proposal',
    delegation: 'Kenya',
    person: 'Amina',
    base: null,
    to: null,
    words: null,
    proposed: [{ type: 'words', at: 3, put: ['calm'] }],
    steps: [{ type: 'words', at: 3, put: ['calm'] }],
    lost: [],
    fate: { outcome: 'unchanged', why: [] },
    status: { type: 'proposed' },
    proposedAt: AT,
  };
}

/** An entry of the ledger, of this amendment. */
export function entry(of: string, status: LedgerRecord['status']): LedgerRecord {
  return { at: AT, person: 'Amina', delegation: 'Kenya', role: 'delegate', amendment: of, status };
}

/** A delegation’s position on this amendment. */
export function position(of: string, delegation: string): PositionRecord {
  return { amendment: of, delegation, stance: 'can go along', note: null };
}
