import type { Actor } from './command.js';
import type { Amendment, AmendmentId } from './amendment.js';
import { type AmendmentStatus, isPending } from './status.js';

/** An amendment and where it stands. */
export interface LedgerEntry {
  readonly amendment: Amendment;
  readonly status: AmendmentStatus;
}

/** The amendments to one draft in the order in which they came, by id. It is computed from events and never stored. */
export interface Ledger {
  /** The delegations that may accept a change as an oral revision. */
  readonly mainSponsors: readonly string[];
  readonly entries: ReadonlyMap<AmendmentId, LedgerEntry>;
}

/** What happened. Events are what is kept; each says who did it. */
export type LedgerEvent =
  | { readonly type: 'proposed'; readonly by: Actor; readonly amendment: Amendment }
  | {
      readonly type: 'became';
      readonly by: Actor;
      readonly id: AmendmentId;
      readonly status: AmendmentStatus;
    };

/** A ledger before anyone has proposed anything. */
export function newLedger(mainSponsors: readonly string[]): Ledger {
  return { mainSponsors, entries: new Map() };
}

/** The ledger after this happened. An event of an unknown amendment leaves it as it was: there is nothing to move. */
export function afterEvent(ledger: Ledger, event: LedgerEvent): Ledger {
  const entry = entryAfter(ledger, event);
  if (entry === undefined) return ledger;
  return { ...ledger, entries: new Map(ledger.entries).set(entry.amendment.id, entry) };
}

function entryAfter({ entries }: Ledger, event: LedgerEvent): LedgerEntry | undefined {
  if (event.type === 'proposed') return { amendment: event.amendment, status: { type: 'proposed' } };
  const entry = entries.get(event.id);
  return entry === undefined ? undefined : { ...entry, status: event.status };
}

/** The ledger after all of this happened, in order. */
export function ledgerAfter(ledger: Ledger, events: readonly LedgerEvent[]): Ledger {
  return events.reduce(afterEvent, ledger);
}

/** The amendments of which something may still become, in the order in which they came. */
export function pendingIn({ entries }: Ledger): LedgerEntry[] {
  return [...entries.values()].filter(({ status }) => isPending(status));
}

/** The pending amendments to this amendment, in the order in which they came. */
export function pendingSubAmendments(ledger: Ledger, id: AmendmentId): LedgerEntry[] {
  return pendingIn(ledger).filter(({ amendment }) => amendment.to === id);
}

/** The amendments to this amendment that are pending, their own with them. */
export function pendingBelow(ledger: Ledger, id: AmendmentId): LedgerEntry[] {
  return pendingSubAmendments(ledger, id).flatMap((entry) => [
    entry,
    ...pendingBelow(ledger, entry.amendment.id),
  ]);
}
