import type { AmendmentAct, AmendmentRecord } from '@penholder/protocol';

/** Where the chair takes an amendment in the room. */
export type Destination = 'put to the body' | 'accepted' | 'rejected';

/**
 * The acts that take an amendment there, in order, each of them recorded: what nobody has read out yet is read out, what
 * the body is to decide is put to it. Empty where there is no way, such as for an oral revision to the body.
 */
export function pathTo(
  destination: Destination,
  { origin, status }: Pick<AmendmentRecord, 'origin' | 'status'>,
  meeting: number,
): AmendmentAct[] {
  const readOut: AmendmentAct[] = status.type === 'proposed' ? [{ type: 'read out', meeting }] : [];
  if (!canStillBeDecided(status)) return [];
  if (origin === 'oral revision') {
    return destination === 'accepted' ? [...readOut, { type: 'accept as oral revision', meeting }] : [];
  }
  const isPut = status.type === 'put to the body';
  const put: AmendmentAct[] = isPut ? [] : [...readOut, { type: 'put to the body', meeting }];
  if (destination === 'put to the body') return put;
  return [
    ...put,
    { type: 'record decision', meeting, decision: destination, vote: null, majority: 'simple' },
  ];
}

function canStillBeDecided({ type }: AmendmentRecord['status']): boolean {
  return type === 'proposed' || type === 'tabled' || type === 'read out' || type === 'put to the body';
}
