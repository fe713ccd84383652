import {
  agree,
  hold,
  type Ladder,
  type LadderRefusal,
  pack,
  release,
  reopen,
  unpack,
} from '@penholder/amendments';
import { assertNever, err, ok, type Result } from '@penholder/kernel';
import type { Draft, Floor, LadderAct, Person } from '@penholder/protocol';
import { blockId } from '@penholder/resolution';

import type { Desk } from '../desk.js';
import type { Records } from '../store/contract.js';
import { ladderIn, wireLadder } from './ladder-records.js';

/** Why the negotiation of a draft was left as it was. */
export type NegotiationRefusal =
  { readonly type: 'NoSuchDraft' } | { readonly type: 'NotForYou'; readonly who: string } | LadderRefusal;

/** Takes a paragraph up or down the ladder, or says whom it waits for and what it goes with. */
export async function climb(
  desk: Desk,
  draftId: string,
  act: LadderAct,
  person: Person,
): Promise<Result<undefined, NegotiationRefusal>> {
  if (!leadsTheTalks(person)) return err({ type: 'NotForYou', who: 'chair, secretariat and drafters' });
  return overDraft(desk, draftId, async (draft) => {
    const ladder = ladderIn(await desk.store.records.negotiation.ladderOf(draftId));
    const after = ladderAfter(ladder, act);
    if (!after.ok) return after;
    const write = ({ negotiation }: Records) => negotiation.setLadder(draftId, wireLadder(after.value));
    await record(desk, { draft, person, act: `${act.type} on the ladder`, detail: { ...act } }, write);
    return ok(undefined);
  });
}

function ladderAfter(ladder: Ladder, act: LadderAct): Result<Ladder, LadderRefusal> {
  switch (act.type) {
    case 'agree':
      return agree(ladder, blockId(act.paragraph), act.rung);
    case 'reopen':
      return reopen(ladder, blockId(act.paragraph));
    case 'hold':
      return ok(hold(ladder, blockId(act.paragraph), act.delegation));
    case 'release':
      return ok(release(ladder, blockId(act.paragraph), act.delegation));
    case 'pack':
      return pack(ladder, act.name, act.paragraphs.map(blockId));
    case 'unpack':
      return ok(unpack(ladder, act.name));
    default:
      return assertNever(act);
  }
}

/** Says what the room looks at. */
export async function giveFloor(
  desk: Desk,
  draftId: string,
  floor: Floor,
  person: Person,
): Promise<Result<undefined, NegotiationRefusal>> {
  if (!leadsTheRoom(person)) return err({ type: 'NotForYou', who: 'chair and secretariat' });
  return overDraft(desk, draftId, async (draft) => {
    const write = ({ negotiation }: Records) => negotiation.setFloor(draftId, floor);
    await record(desk, { draft, person, act: 'give the floor', detail: { ...floor } }, write);
    return ok(undefined);
  });
}

/** Chair and secretariat lead the room. */
function leadsTheRoom({ role }: Person): boolean {
  return role === 'chair' || role === 'secretariat';
}

/** What is agreed is recorded by those who lead the room, and by those who hold the pen. */
export function leadsTheTalks(person: Person): boolean {
  return leadsTheRoom(person) || person.role === 'drafter';
}

interface Deed {
  readonly draft: Draft;
  readonly person: Person;
  readonly act: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Runs a command over a draft's records, no other beside it. */
export async function overDraft<Refused>(
  desk: Desk,
  draftId: string,
  command: (draft: Draft) => Promise<Result<undefined, Refused>>,
): Promise<Result<undefined, Refused | { readonly type: 'NoSuchDraft' }>> {
  return desk.commands.run(async () => {
    const draft = await desk.store.records.drafts.byId(draftId);
    return draft === undefined ? err({ type: 'NoSuchDraft' }) : command(draft);
  });
}

/** Writes records with the deed, and tells everyone. */
export async function record(
  { store, surroundings, changes }: Desk,
  { draft, person, act, detail }: Deed,
  write: (records: Records) => Promise<void>,
): Promise<void> {
  const at = surroundings.now().toISOString();
  await store.change(async (records) => {
    await write(records);
    await records.audit.append({ at, by: person.id, act, subject: draft.id, detail });
  });
  changes.tell({ session: draft.session, draft: draft.id });
}
