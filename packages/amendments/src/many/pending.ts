import type { Amendment } from '../ledger/amendment.js';

/** A pending amendment as the text needs it: its steps on the draft, or, for one to an amendment, on the draft with that one. */
export type PendingAmendment = Pick<Amendment, 'id' | 'delegation' | 'to' | 'steps'>;
