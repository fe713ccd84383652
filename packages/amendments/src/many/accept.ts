import { err, ok, type Result } from '@penholder/kernel';
import type { Resolution } from '@penholder/resolution';

import type { AmendmentId } from '../ledger/amendment.js';
import { applySteps } from '../steps/apply-step.js';
import type { Rebased } from '../steps/rebase.js';
import type { Failure, Step } from '../steps/step.js';
import { carryOver, worseOutcome } from './carry-over.js';
import type { PendingAmendment } from './pending.js';

/** What became of a pending amendment when another was accepted: *unchanged*, *shifted*, *touched* (look again) or *lost its words*. */
export interface Fate {
  readonly outcome: Rebased['outcome'];
  /** What a person who looks again must know, step by step. */
  readonly why: readonly string[];
  /** The steps that could not follow, as they were: they are shown, and no longer applied. */
  readonly lost: readonly Step[];
}

/** The text and everything still pending after one amendment was accepted. */
export interface Acceptance {
  readonly text: Resolution;
  /** All others, in their order, each with the steps that can be applied to the text as it is now. */
  readonly pending: readonly PendingAmendment[];
  readonly fates: ReadonlyMap<AmendmentId, Fate>;
}

/** Nothing pending bears this id. */
export interface NotPending {
  readonly type: 'NotPending';
  readonly id: AmendmentId;
}

/**
 * Accepts one pending amendment, and takes every other over it.
 *
 * Promise: pure; every other is in `pending` and has its fate, whatever became of its words; independent amendments give
 * the same text in every order. An accepted amendment to an amendment becomes part of that one and leaves the text as it
 * is; those to an amendment that is accepted are amendments to the text from then on. Refused, with nothing changed, where
 * the steps do not fit the text.
 */
export function accept(
  text: Resolution,
  pending: readonly PendingAmendment[],
  id: AmendmentId,
): Result<Acceptance, NotPending | Failure> {
  const accepted = pending.find((amendment) => amendment.id === id);
  if (accepted === undefined) return err({ type: 'NotPending', id });
  const parent = pending.find((amendment) => amendment.id === accepted.to);
  const others = pending.filter((amendment) => amendment !== accepted);
  if (parent !== undefined) return ok({ text, ...takenInto(parent, accepted, others) });
  const applied = applySteps(text, accepted.steps);
  if (!applied.ok) return applied;
  return ok({ text: applied.value, ...takenOver(accepted, others) });
}

type Remaining = Omit<Acceptance, 'text'>;

/** The others over an amendment to the text. */
function takenOver({ id, steps }: PendingAmendment, others: readonly PendingAmendment[]): Remaining {
  const ids = new Set(others.map((other) => other.id));
  const carried = new Map<AmendmentId, Carried>();
  const below = byParent(others, ids);
  for (const other of below.get(null) ?? []) {
    // What was an amendment to the accepted one is made on the very text there is now.
    if (other.to === id) keepFamily({ ...other, to: null }, below, carried);
    else carryFamily(other, steps, below, carried);
  }
  return remaining(others, carried);
}

/** The others over an amendment to an amendment: only those to the same one have another ground now. */
function takenInto(
  parent: PendingAmendment,
  accepted: PendingAmendment,
  others: readonly PendingAmendment[],
): Remaining {
  const ids = new Set(others.map((other) => other.id));
  const below = byParent(others, ids);
  const carried = new Map<AmendmentId, Carried>();
  carried.set(parent.id, {
    ...UNCHANGED,
    amendment: { ...parent, steps: [...parent.steps, ...accepted.steps] },
  });
  for (const other of below.get(parent.id) ?? []) carryFamily(other, accepted.steps, below, carried);
  // Amendments to the accepted one are to its parent now, and stand on the same ground as before.
  for (const other of others) {
    if (other.to === accepted.id) keepFamily({ ...other, to: parent.id }, below, carried);
  }
  return remaining(others, carried);
}

interface Carried {
  readonly amendment: PendingAmendment;
  readonly fate: Fate;
}

type Below = ReadonlyMap<AmendmentId | null, readonly PendingAmendment[]>;

const UNCHANGED: Pick<Carried, 'fate'> = { fate: { outcome: 'unchanged', why: [], lost: [] } };

function byParent(others: readonly PendingAmendment[], known: ReadonlySet<AmendmentId>): Below {
  const below = new Map<AmendmentId | null, PendingAmendment[]>();
  for (const other of others) {
    const parent = other.to !== null && known.has(other.to) ? other.to : null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [other]);
    else siblings.push(other);
  }
  return below;
}

function keepFamily(amendment: PendingAmendment, below: Below, into: Map<AmendmentId, Carried>): void {
  into.set(amendment.id, { ...UNCHANGED, amendment });
  for (const sub of below.get(amendment.id) ?? []) keepFamily(sub, below, into);
}

/** Takes an amendment over steps, and those to it over the same steps as it leaves them. */
function carryFamily(
  amendment: PendingAmendment,
  over: readonly Step[],
  below: Below,
  into: Map<AmendmentId, Carried>,
  isParentLost = false,
): void {
  const carried = carryOver(amendment.steps, over);
  const standing = carried.fates.filter(({ outcome }) => outcome !== 'lost').map(({ step }) => step);
  const lost = carried.fates.filter(({ outcome }) => outcome === 'lost').map(({ step }) => step);
  const why = carried.fates.flatMap((fate) => fate.why ?? []);
  const least = isParentLost ? 'touched' : 'unchanged';
  const outcome = carried.fates.reduce(
    (worst, fate) => worseOutcome(worst, fate.outcome),
    least as Rebased['outcome'],
  );
  into.set(amendment.id, { amendment: { ...amendment, steps: standing }, fate: { outcome, why, lost } });
  for (const sub of below.get(amendment.id) ?? []) {
    carryFamily(sub, carried.over, below, into, isParentLost || lost.length > 0);
  }
}

function remaining(
  others: readonly PendingAmendment[],
  carried: ReadonlyMap<AmendmentId, Carried>,
): Remaining {
  const all = others.map((amendment) => carried.get(amendment.id) ?? { ...UNCHANGED, amendment });
  return {
    pending: all.map(({ amendment }) => amendment),
    fates: new Map(all.map(({ amendment: { id }, fate }) => [id, fate])),
  };
}
