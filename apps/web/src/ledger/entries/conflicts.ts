import type { AmendmentId } from '@penholder/amendments';

import type { Negotiation, ShownAmendment } from '../../negotiation/negotiation.js';

/** Another amendment with which one contends, and why. */
export interface Conflict {
  readonly other: ShownAmendment;
  readonly why: readonly string[];
}

/** The pending amendments with which this one contends, in the order in which they came. */
export function conflictsOf(id: AmendmentId, { conflicts, amendments }: Negotiation): Conflict[] {
  return conflicts
    .flatMap(({ contests }) => contests)
    .flatMap(({ one, other, why }) => {
      const met = one === id ? other : other === id ? one : null;
      const shown = met === null ? undefined : amendments.get(met);
      return shown === undefined ? [] : [{ other: shown, why }];
    })
    .sort((left, right) => left.other.record.ordinal - right.other.record.ordinal);
}
