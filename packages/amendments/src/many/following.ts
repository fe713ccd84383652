import type { AmendmentId } from '../ledger/amendment.js';
import { carryOver, type CarriedOver } from '../steps/carry-over.js';
import { type Rebased, worseOutcome } from '../steps/rebase.js';
import type { Step } from '../steps/step.js';
import type { PendingAmendment } from './pending.js';

/** What became of a pending amendment when the text changed: *unchanged*, *shifted*, *touched* (look again) or *lost its words*. */
export interface Fate {
  readonly outcome: Rebased['outcome'];
  /** What a person who looks again must know, step by step. */
  readonly why: readonly string[];
  /** The steps that could not follow this time, as they were: they are shown, and no longer applied. */
  readonly lost: readonly Step[];
}

/** All that is still pending, and what became of each. */
export interface Following {
  /** In their order, each with the steps that can be applied to the text as it is now. */
  readonly pending: readonly PendingAmendment[];
  readonly fates: ReadonlyMap<AmendmentId, Fate>;
}

/** Amendments and what became of them, as far as they were looked at. */
export type FollowedSoFar = Map<AmendmentId, Followed>;

interface Followed {
  readonly amendment: PendingAmendment;
  readonly fate: Fate;
}

/** Amendments by what they amend; `null` for the text, and for those whose parent is not among them. */
export type Families = ReadonlyMap<AmendmentId | null, readonly PendingAmendment[]>;

const UNCHANGED: Fate = { outcome: 'unchanged', why: [], lost: [] };

/** Orders amendments by what they amend. */
export function familiesOf(amendments: readonly PendingAmendment[]): Families {
  const known = new Set(amendments.map(({ id }) => id));
  const families = new Map<AmendmentId | null, PendingAmendment[]>();
  for (const amendment of amendments) {
    const parent = amendment.to !== null && known.has(amendment.to) ? amendment.to : null;
    const siblings = families.get(parent);
    if (siblings === undefined) families.set(parent, [amendment]);
    else siblings.push(amendment);
  }
  return families;
}

/** An amendment that stands on the same ground as before, with those to it. */
export function keepFamily(amendment: PendingAmendment, families: Families, into: FollowedSoFar): void {
  into.set(amendment.id, { amendment, fate: UNCHANGED });
  for (const sub of families.get(amendment.id) ?? []) keepFamily(sub, families, into);
}

/** Takes an amendment over steps, and those to it over the same steps as it leaves them. */
export function carryFamily(
  amendment: PendingAmendment,
  over: readonly Step[],
  families: Families,
  into: FollowedSoFar,
  least: Rebased['outcome'] = 'unchanged',
): void {
  const carried = carryOver(amendment.steps, over);
  const fate = fateOfAll(carried, least);
  const steps = carried.fates.filter(({ outcome }) => outcome !== 'lost').map(({ step }) => step);
  into.set(amendment.id, {
    amendment: { ...amendment, steps, lost: [...amendment.lost, ...fate.lost] },
    fate,
  });
  // They are made on the text with all its steps, and stand on one without those that are lost.
  const overBelow = [...carried.undo, ...carried.over];
  const leastBelow = least === 'touched' || fate.lost.length > 0 ? 'touched' : 'unchanged';
  for (const sub of families.get(amendment.id) ?? []) carryFamily(sub, overBelow, families, into, leastBelow);
}

function fateOfAll({ fates }: CarriedOver, least: Rebased['outcome']): Fate {
  return {
    outcome: fates.reduce((worst, { outcome }) => worseOutcome(worst, outcome), least),
    why: fates.flatMap(({ why }) => why ?? []),
    lost: fates.flatMap(({ lost }) => lost),
  };
}

/** All of these in their order; those that were not looked at stand as they did. */
export function followingOf(amendments: readonly PendingAmendment[], followed: FollowedSoFar): Following {
  const all = amendments.map((amendment) => followed.get(amendment.id) ?? { amendment, fate: UNCHANGED });
  return {
    pending: all.map(({ amendment }) => amendment),
    fates: new Map(all.map(({ amendment: { id }, fate }) => [id, fate])),
  };
}
