import { applySteps, type Failure, isStep, offersAfter } from '@penholder/amendments';
import { err, ok, type Result } from '@penholder/kernel';
import type { ConsequenceAct, Person } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import { atTheTable, type TableRefusal } from './at-the-table.js';
import { followGround } from './follow-ground.js';
import { keep } from './keep.js';
import { leadsTheTalks, type NegotiationRefusal } from './negotiate.js';

/** Why a consequential change was not made. */
export type ConsequenceRefusal =
  | TableRefusal
  | NegotiationRefusal
  | Failure
  /** The text went on, or it was never offered: what is offered now is to be looked at again. */
  | { readonly type: 'NotOffered' };

/** Makes a change that follows from others. Only what the server itself offers is made: nobody writes the text this way. */
export async function makeConsequence(
  desk: Desk,
  draft: string,
  { steps }: ConsequenceAct,
  person: Person,
): Promise<Result<undefined, ConsequenceRefusal>> {
  if (!leadsTheTalks(person)) return err({ type: 'NotForYou', who: 'chair, secretariat and drafters' });
  return atTheTable(desk, draft, async (table): Promise<Result<undefined, ConsequenceRefusal>> => {
    const { live, base, records } = table;
    const wanted = JSON.stringify(steps.filter(isStep));
    const offer = offersAfter(base?.resolution ?? live, live).find(
      (each) => JSON.stringify(each.steps) === wanted,
    );
    if (offer === undefined) return err({ type: 'NotOffered' });
    const text = applySteps(live, offer.steps);
    if (!text.ok) return text;
    await keep(desk, table, {
      person,
      act: 'make consequential change',
      detail: { ...offer.why, where: offer.where },
      text: text.value,
      records: followGround(records, live, text.value),
      added: [],
      ledger: [],
    });
    return ok(undefined);
  });
}
