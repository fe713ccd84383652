import { assertNever, err, ok, type Result } from '@penholder/kernel';

import type { Amendment, AmendmentId } from './amendment.js';
import type { Command, CommandOnOne } from './command.js';
import {
  type Ledger,
  type LedgerEntry,
  type LedgerEvent,
  pendingBelow,
  pendingIn,
  pendingSubAmendments,
} from './ledger.js';
import type { Refusal } from './refusal.js';
import { closingRefusedTo, refusedTo } from './rights.js';
import { type AmendmentStatus, isPending, type Lapse, NEXT } from './status.js';
import { checkVote, decisionOf } from './vote.js';

type Events = Result<readonly LedgerEvent[], Refusal>;

/**
 * What follows from a command: the events it causes, in order, or the refusal by its name.
 *
 * Promise: pure; no sequence of commands leads an amendment where the table in `status.ts` does not let it go, to a
 * decision of the body without having been put to it, or to one before the amendments to it are decided. What is
 * refused changes nothing.
 */
export function decide(ledger: Ledger, command: Command): Events {
  if (command.type === 'close') return closing(ledger, command);
  if (command.type === 'propose') return proposing(ledger, command);
  const entry = ledger.entries.get(command.id);
  if (entry === undefined) return err({ type: 'AmendmentUnknown', id: command.id });
  return moving(ledger, command, entry);
}

function closing(ledger: Ledger, { by, reason, type }: Extract<Command, { type: 'close' }>): Events {
  const who = closingRefusedTo(by);
  if (who !== null) return err({ type: 'NotAllowed', command: type, who });
  return ok(lapsing(by, pendingIn(ledger), reason));
}

function lapsing(by: Command['by'], entries: readonly LedgerEntry[], reason: Lapse): LedgerEvent[] {
  return entries.map(({ amendment: { id } }) => ({
    type: 'became',
    by,
    id,
    status: { type: 'lapsed', reason },
  }));
}

function proposing(ledger: Ledger, command: Extract<Command, { type: 'propose' }>): Events {
  const { amendment, by } = command;
  const who = refusedTo(command, amendment, ledger);
  if (who !== null) return err({ type: 'NotAllowed', command: 'propose', who });
  const { id } = amendment;
  if (ledger.entries.has(id)) return err({ type: 'AmendmentKnown', id });
  if (amendment.steps.length === 0) return err({ type: 'NothingProposed', id });
  const unfit = amendment.to === null ? null : unfitFor(amendment, amendment.to, ledger);
  return unfit === null ? ok([{ type: 'proposed', by, amendment }]) : err(unfit);
}

/** Why nothing can be proposed to this amendment. */
function unfitFor({ id, base }: Amendment, to: AmendmentId, { entries }: Ledger): Refusal | null {
  const entry = entries.get(to);
  if (entry === undefined) return { type: 'AmendmentUnknown', id: to };
  const { status, amendment } = entry;
  if (!isPending(status)) return { type: 'NotPending', id: to, status: status.type };
  return amendment.base === base ? null : { type: 'OtherBase', id, base, expected: amendment.base };
}

function moving(ledger: Ledger, command: CommandOnOne, { amendment, status }: LedgerEntry): Events {
  const { id } = amendment;
  const who = refusedTo(command, amendment, ledger);
  if (who !== null) return err({ type: 'NotAllowed', command: command.type, who });
  if (!suits(command, amendment)) {
    return err({ type: 'NotForThisOrigin', command: command.type, origin: amendment.origin });
  }
  const next = statusAfter(command);
  if (!next.ok) return next;
  if (!mayGo(command, status, next.value)) {
    return err({ type: 'NotNow', id, from: status.type, to: next.value.type });
  }
  return goingTo(ledger, command, next.value);
}

/** Whether a command is one for amendments that came so: what is oral is not issued, and the body does not decide what the sponsors revise. */
function suits({ type }: CommandOnOne, { origin }: Amendment): boolean {
  switch (type) {
    case 'table':
      return origin === 'written' || origin === 'proposal';
    case 'take in':
      return origin === 'proposal';
    case 'put to the body':
    case 'record decision':
      return origin !== 'oral revision';
    default:
      return true;
  }
}

/** The table, and what it cannot say: that the ways of accepting begin at different places. */
function mayGo({ type }: CommandOnOne, from: AmendmentStatus, { type: to }: AmendmentStatus): boolean {
  if (!NEXT[from.type].includes(to)) return false;
  if (type === 'record decision') return from.type === 'put to the body';
  if (type === 'take in') return from.type === 'proposed';
  return type !== 'accept as oral revision' || from.type === 'tabled' || from.type === 'read out';
}

/** The new status, with what it does to the amendments to this one: they come first, and fall with it. */
function goingTo(ledger: Ledger, { by, id }: CommandOnOne, status: AmendmentStatus): Events {
  const became: LedgerEvent = { type: 'became', by, id, status };
  if (isPending(status)) return ok([became]);
  const below = pendingSubAmendments(ledger, id);
  if (status.type === 'accepted' && below.length > 0) {
    return err({ type: 'SubAmendmentsPending', id, pending: below.map(({ amendment }) => amendment.id) });
  }
  return ok([became, ...lapsing(by, pendingBelow(ledger, id), 'what it amends is no longer pending')]);
}

function statusAfter(command: CommandOnOne): Result<AmendmentStatus, Refusal> {
  switch (command.type) {
    case 'table':
      return ok({ type: 'tabled', symbol: command.symbol });
    case 'read out':
    case 'put to the body':
      return ok({ type: command.type, meeting: command.meeting });
    case 'withdraw':
      return ok({ type: 'withdrawn', meeting: command.meeting });
    case 'take in':
      return ok({ type: 'accepted', how: 'taken in', meeting: null, vote: null });
    case 'accept as oral revision':
      return ok({ type: 'accepted', how: 'as oral revision', meeting: command.meeting, vote: null });
    case 'let lapse':
      return ok({ type: 'lapsed', reason: command.reason });
    case 'record decision':
      return decided(command);
    default:
      return assertNever(command);
  }
}

function decided({
  decision,
  vote,
  majority,
  meeting,
}: Extract<Command, { type: 'record decision' }>): Result<AmendmentStatus, Refusal> {
  const checked = vote === null ? ok(null) : checkVote(vote);
  if (!checked.ok) return checked;
  const voted = checked.value === null ? decision : decisionOf(checked.value, majority);
  if (voted !== decision) return err({ type: 'VoteSaysOtherwise', decided: decision, voted });
  if (decision === 'rejected') return ok({ type: 'rejected', meeting, vote: checked.value });
  return ok({ type: 'accepted', how: 'by the body', meeting, vote: checked.value });
}
