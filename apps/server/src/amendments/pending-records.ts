import {
  type AmendmentId,
  amendmentId,
  type Fate,
  isPending,
  isStep,
  type PendingAmendment,
  type Step,
} from '@penholder/amendments';
import type { AmendmentRecord, WireFate, WireStep } from '@penholder/protocol';

/** The amendments of which something may still become, as the engine takes them. */
export function pendingIn(records: readonly AmendmentRecord[]): PendingAmendment[] {
  return records.filter(({ status }) => isPending(status)).map(pendingOf);
}

function pendingOf({ id, delegation, to, steps, lost }: AmendmentRecord): PendingAmendment {
  return {
    id: amendmentId(id),
    delegation,
    to: to === null ? null : amendmentId(to),
    steps: stepsOf(steps),
    lost: stepsOf(lost),
  };
}

/** The steps of a record. A record that holds anything else was written by a newer server: that is told, and not guessed. */
export function stepsOf(wire: readonly WireStep[]): Step[] {
  return wire.map((each) => {
    if (!isStep(each))
      throw new Error('An amendment of this store holds a step that this server does not know');
    return each;
  });
}

/** Steps as they are stored and sent. */
export function wireSteps(steps: readonly Step[]): WireStep[] {
  return steps.map((step) => ({ ...step }));
}

/** The records after the text moved under them: steps, what was lost, and the worst that became of each. */
export function recordsAfter(
  records: readonly AmendmentRecord[],
  pending: readonly PendingAmendment[],
  fates: ReadonlyMap<AmendmentId, Fate>,
): AmendmentRecord[] {
  const byId = new Map(pending.map((each) => [each.id, each]));
  return records.map((record) => {
    const id = amendmentId(record.id);
    const now = byId.get(id);
    if (now === undefined) return record;
    const fate = worseFate(record.fate, fates.get(id));
    return { ...record, steps: wireSteps(now.steps), lost: wireSteps(now.lost), fate };
  });
}

const BADNESS: Readonly<Record<WireFate['outcome'], number>> = {
  unchanged: 0,
  shifted: 1,
  touched: 2,
  lost: 3,
};

function worseFate(known: WireFate, latest: Fate | undefined): WireFate {
  if (latest === undefined || latest.outcome === 'unchanged') return known;
  const outcome = BADNESS[latest.outcome] > BADNESS[known.outcome] ? latest.outcome : known.outcome;
  return { outcome, why: [...new Set([...known.why, ...latest.why])] };
}
