import { err, ok, type Result } from '@penholder/kernel';
import type { Resolution } from '@penholder/resolution';

import type { AmendmentId } from '../ledger/amendment.js';
import { applySteps } from '../steps/apply-step.js';
import type { Failure, Step } from '../steps/step.js';
import {
  carryFamily,
  familiesOf,
  type FollowedSoFar,
  type Following,
  followingOf,
  keepFamily,
} from './following.js';
import type { PendingAmendment } from './pending.js';

/** The text and everything still pending after one amendment was accepted. */
export interface Acceptance extends Following {
  readonly text: Resolution;
  /** Steps of the accepted one that had been lost before: they are not in the text. */
  readonly lost: readonly Step[];
}

/** Nothing pending bears this id. */
export interface NotPending {
  readonly type: 'NotPending';
  readonly id: AmendmentId;
}

/**
 * Accepts one pending amendment, and takes every other over it.
 *
 * Promise: pure; every other is in `pending` and has its fate, whatever became of its words, and what of it was lost stays
 * in its `lost`; independent amendments give the same text in every order. An accepted amendment to an amendment becomes
 * part of that one and leaves the text as it is; those to an amendment that is accepted are amendments to the text from
 * then on. Refused, with nothing changed, where the steps do not fit the text.
 */
export function accept(
  text: Resolution,
  pending: readonly PendingAmendment[],
  id: AmendmentId,
): Result<Acceptance, NotPending | Failure> {
  const accepted = pending.find((amendment) => amendment.id === id);
  if (accepted === undefined) return err({ type: 'NotPending', id });
  const { lost } = accepted;
  const parent = pending.find((amendment) => amendment.id === accepted.to);
  const others = pending.filter((amendment) => amendment !== accepted);
  if (parent !== undefined) return ok({ text, lost, ...takenInto(parent, accepted, others) });
  const applied = applySteps(text, accepted.steps);
  if (!applied.ok) return applied;
  return ok({ text: applied.value, lost, ...takenOver(accepted, others) });
}

/** The others over an amendment to the text. */
function takenOver({ id, steps }: PendingAmendment, others: readonly PendingAmendment[]): Following {
  const families = familiesOf(others);
  const followed: FollowedSoFar = new Map();
  for (const other of families.get(null) ?? []) {
    // What was an amendment to the accepted one is made on the very text there is now.
    if (other.to === id) keepFamily({ ...other, to: null }, families, followed);
    else carryFamily(other, steps, families, followed);
  }
  return followingOf(others, followed);
}

/** The others over an amendment to an amendment: only those to the same one have another ground now. */
function takenInto(
  parent: PendingAmendment,
  accepted: PendingAmendment,
  others: readonly PendingAmendment[],
): Following {
  const families = familiesOf(others);
  const followed: FollowedSoFar = new Map();
  const whole = { ...parent, steps: [...parent.steps, ...accepted.steps] };
  keepFamily(whole, new Map(), followed);
  for (const other of families.get(parent.id) ?? []) carryFamily(other, accepted.steps, families, followed);
  // Amendments to the accepted one are to its parent now, and stand on the same ground as before.
  for (const other of others) {
    if (other.to === accepted.id) keepFamily({ ...other, to: parent.id }, families, followed);
  }
  return followingOf(others, followed);
}
