import type { Amendment } from '../ledger/amendment.js';
import type { Step } from '../steps/step.js';

/** A pending amendment as the text needs it: its steps on the draft, or, for one to an amendment, on the draft with that one. */
export interface PendingAmendment extends Pick<Amendment, 'id' | 'delegation' | 'to' | 'steps'> {
  /** Its steps that could not follow what was accepted since it was made, as they last were. Shown, and never applied. */
  readonly lost: readonly Step[];
}
