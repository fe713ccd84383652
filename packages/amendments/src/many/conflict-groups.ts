import type { AmendmentId } from '../ledger/amendment.js';
import { carryOver } from '../steps/carry-over.js';
import { conflictsBetween } from '../steps/rebase.js';
import type { Step } from '../steps/step.js';
import type { PendingAmendment } from './pending.js';
import { thingsTouched } from './things-touched.js';

/** Two amendments that contend for the same words or the same place, and why. */
export interface Contest {
  readonly one: AmendmentId;
  readonly other: AmendmentId;
  readonly why: readonly string[];
}

/** Amendments that hang together by contests, in the order in which they came. */
export interface ConflictGroup {
  readonly ids: readonly AmendmentId[];
  readonly contests: readonly Contest[];
}

/**
 * The pending amendments that contend with one another, as groups; those that contend with none are in no group.
 *
 * Promise: two that change other words of the same paragraph do not contend. Amendments to the text are looked at among
 * themselves, and those to one amendment among themselves. Only those that touch the same thing are laid side by side.
 */
export function conflictGroups(pending: readonly PendingAmendment[]): ConflictGroup[] {
  const contests = pairsTouchingTheSame(pending).flatMap(([one, other]): Contest[] => {
    const why = whyTheyContend(one.steps, other.steps);
    return why.length === 0 ? [] : [{ one: one.id, other: other.id, why }];
  });
  return grouped(pending, contests);
}

/** Each reason once. */
function whyTheyContend(steps: readonly Step[], others: readonly Step[]): string[] {
  const reasons = new Set<string>();
  carryOver(steps, others, (step, other) => {
    const reason = conflictsBetween(step, other);
    if (reason !== null) reasons.add(reason);
  });
  return [...reasons];
}

type Pair = readonly [PendingAmendment, PendingAmendment];

function pairsTouchingTheSame(pending: readonly PendingAmendment[]): Pair[] {
  const byThing = new Map<string, Set<PendingAmendment>>();
  const pairs: Pair[] = [];
  for (const amendment of pending) {
    const met = new Set<PendingAmendment>();
    for (const thing of thingsTouched(amendment)) {
      const there = byThing.get(thing) ?? new Set();
      for (const other of there) if (other !== amendment) met.add(other);
      byThing.set(thing, there.add(amendment));
    }
    pairs.push(...[...met].map((other): Pair => [other, amendment]));
  }
  return pairs;
}

function grouped(pending: readonly PendingAmendment[], contests: readonly Contest[]): ConflictGroup[] {
  const groupOf = new Map(pending.map(({ id }) => [id, new Set([id])]));
  for (const { one, other } of contests) {
    const all = new Set([...(groupOf.get(one) ?? []), ...(groupOf.get(other) ?? [])]);
    for (const id of all) groupOf.set(id, all);
  }
  const groups = [...new Set(groupOf.values())].filter(({ size }) => size > 1);
  return groups.map((group) => ({
    ids: pending.map(({ id }) => id).filter((id) => group.has(id)),
    contests: contests.filter(({ one }) => group.has(one)),
  }));
}
