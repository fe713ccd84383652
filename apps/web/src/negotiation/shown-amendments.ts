import {
  type AmendmentId,
  amendmentId,
  conflictGroups,
  type Fate,
  followLive,
  isPending,
  isStep,
  type PendingAmendment,
  type Step,
} from '@penholder/amendments';
import type { AmendmentRecord, AmendmentsPlace, WireFate, WireStep } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import type { Negotiation, ShownAmendment } from './negotiation.js';

/** What a negotiation is made of. */
export interface NegotiationSources {
  readonly place: AmendmentsPlace;
  readonly ground: Resolution;
  readonly base: Resolution | null;
  readonly live: Resolution;
}

/**
 * The negotiation at this moment.
 *
 * Promise: pure; every amendment of the records is in it; what was typed since the server last looked is taken into
 * account, so that steps fit the text that is shown.
 */
export function negotiationOf({ place, ground, base, live }: NegotiationSources): Negotiation {
  const standing = place.amendments.filter(({ status }) => isPending(status)).map(pendingOf);
  const { pending, fates } = followLive(standing, ground, live);
  const byId = new Map(pending.map((each) => [each.id, each]));
  const shown = place.amendments.map((record): [AmendmentId, ShownAmendment] => {
    const id = amendmentId(record.id);
    return [id, shownAmendment(record, byId.get(id), fates.get(id))];
  });
  return {
    place,
    base: base ?? live,
    live,
    amendments: new Map(shown),
    pending,
    conflicts: conflictGroups(pending),
  };
}

function pendingOf({ id, delegation, to, steps, lost }: AmendmentRecord): PendingAmendment {
  return {
    id: amendmentId(id),
    delegation,
    to: to === null ? null : amendmentId(to),
    steps: stepsFrom(steps),
    lost: stepsFrom(lost),
  };
}

/** Steps from the server; one that this page is too old to know is left out, and the page asks to be loaded again. */
function stepsFrom(wire: readonly WireStep[]): Step[] {
  return wire.filter(isStep);
}

function shownAmendment(
  record: AmendmentRecord,
  followed: PendingAmendment | undefined,
  since: Fate | undefined,
): ShownAmendment {
  return {
    id: amendmentId(record.id),
    record,
    isPending: followed !== undefined,
    steps: followed?.steps ?? stepsFrom(record.steps),
    lost: followed?.lost ?? stepsFrom(record.lost),
    fate: since === undefined ? record.fate : worseFate(record.fate, since),
  };
}

const WORSE: Readonly<Record<WireFate['outcome'], number>> = {
  unchanged: 0,
  shifted: 1,
  touched: 2,
  lost: 3,
};

function worseFate(known: WireFate, since: Fate): WireFate {
  const outcome = WORSE[since.outcome] > WORSE[known.outcome] ? since.outcome : known.outcome;
  return { outcome, why: [...new Set([...known.why, ...since.why])] };
}
