import { err, ok, type Result } from '@penholder/kernel';
import type { Person, PositionAct } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import type { Records } from '../store/contract.js';
import { type NegotiationRefusal, overDraft, record } from './negotiate.js';

/** Takes a position on an amendment for one's own delegation, or gives it up. */
export async function takeStance(
  desk: Desk,
  amendment: string,
  { position }: PositionAct,
  person: Person,
): Promise<Result<undefined, NegotiationRefusal | { readonly type: 'NoSuchAmendment' }>> {
  const known = await desk.store.records.amendments.byId(amendment);
  if (known === undefined) return err({ type: 'NoSuchAmendment' });
  if (!speaksForADelegation(person)) return err({ type: 'NotForYou', who: 'delegates and drafters' });
  const { delegation } = person;
  return overDraft(desk, known.draft, async (draft) => {
    const write = async ({ negotiation }: Records) => {
      if (position === null) await negotiation.removePosition(amendment, delegation);
      else await negotiation.setPosition(draft.id, { amendment, delegation, ...position });
    };
    // The log says that a position was taken; a private note is the delegation's own, and is not repeated there.
    const detail = { amendment, delegation, stance: position?.stance ?? null };
    await record(desk, { draft, person, act: 'take position', detail }, write);
    return ok(undefined);
  });
}

function speaksForADelegation({ role }: Person): boolean {
  return role === 'delegate' || role === 'drafter';
}
