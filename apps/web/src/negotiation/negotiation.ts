import type { AmendmentId, ConflictGroup, PendingAmendment, Step } from '@penholder/amendments';
import type { AmendmentRecord, AmendmentsPlace, WireFate } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

/** An amendment as the page shows it. */
export interface ShownAmendment {
  readonly id: AmendmentId;
  readonly record: AmendmentRecord;
  readonly isPending: boolean;
  /** What it does to the text as it is now; for one that is decided, what it did. */
  readonly steps: readonly Step[];
  /** What could not follow the text, as it was proposed. */
  readonly lost: readonly Step[];
  /** The worst that happened to it since it was proposed, the last moments of typing with it. */
  readonly fate: WireFate;
}

/** Everything that is negotiated about a draft at this moment, computed from its records and its text. */
export interface Negotiation {
  readonly place: AmendmentsPlace;
  /** The version whose numbers are spoken of; the live text itself where there is none. */
  readonly base: Resolution;
  /** The text as it is now: live, or the last version where it is frozen. */
  readonly live: Resolution;
  /** All of them in the order in which they came, by id. */
  readonly amendments: ReadonlyMap<AmendmentId, ShownAmendment>;
  /** Those of which something may still become, on the text as it is now. */
  readonly pending: readonly PendingAmendment[];
  readonly conflicts: readonly ConflictGroup[];
}
