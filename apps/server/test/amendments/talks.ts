import {
  type ActOutcome,
  actOutcomeSchema,
  addresses,
  type AmendmentAct,
  type AmendmentRecord,
  amendmentRecordSchema,
  type AmendmentsPlace,
  amendmentsPlaceSchema,
  type Draft,
  groundSchema,
  type Proposal,
  sessionHomeSchema,
} from '@penholder/protocol';
import { linesOf, plainText, type Resolution } from '@penholder/resolution';

import type { Answered, TestPerson, TestServer } from '../serving.js';

/** A draft under negotiation, with those who sit around it. */
export interface Talks {
  readonly draft: Draft;
  readonly chair: TestPerson;
  readonly drafter: TestPerson;
  readonly kenya: TestPerson;
  readonly japan: TestPerson;
}

/** Sits people around the sample's draft with this ending. */
export async function talksOn(server: TestServer, ending: string): Promise<Talks> {
  const chair = await server.introduce('Ingrid', 'Norway', 'chair');
  const drafter = await server.introduce('Paz', 'Chile', 'drafter');
  const kenya = await server.introduce('Amina', 'Kenya', 'delegate');
  const japan = await server.introduce('Haruka', 'Japan', 'delegate');
  const home = await drafter.see('/api/sessions/sample', sessionHomeSchema);
  const draft = home.drafts.find(({ root }) => root.endsWith(`/${ending}`));
  if (draft === undefined) throw new Error(`The sample has no ${ending}`);
  return { draft, chair, drafter, kenya, japan };
}

/** An instruction as a proposal of one's own. */
export function typed(text: string, more: Partial<Proposal> = {}): Proposal {
  return { origin: 'proposal', delegation: null, to: null, change: { type: 'instruction', text }, ...more };
}

export function proposeTo(draft: Draft, by: TestPerson, proposal: Proposal): Promise<Answered> {
  return by.say('POST', addresses.amendments(draft.id), proposal);
}

/** Proposes what is not refused. */
export async function proposed(draft: Draft, by: TestPerson, proposal: Proposal): Promise<AmendmentRecord> {
  return amendmentRecordSchema.parse((await proposeTo(draft, by, proposal)).body);
}

export function actOn({ id }: AmendmentRecord, by: TestPerson, act: AmendmentAct): Promise<Answered> {
  return by.say('POST', addresses.acts(id), act);
}

/** Does what is not refused. */
export async function acted(
  amendment: AmendmentRecord,
  by: TestPerson,
  act: AmendmentAct,
): Promise<ActOutcome> {
  return actOutcomeSchema.parse((await actOn(amendment, by, act)).body);
}

export function placeOf(draft: Draft, by: TestPerson): Promise<AmendmentsPlace> {
  return by.see(addresses.amendments(draft.id), amendmentsPlaceSchema);
}

/** The text as the server last stored it under the amendments. */
export async function textOf(draft: Draft, by: TestPerson): Promise<Resolution> {
  return (await by.see(addresses.ground(draft.id), groundSchema)).resolution;
}

/** Every word of a text. */
export function wordsOf(resolution: Resolution): string {
  return linesOf(resolution).map(plainText).join('\n');
}
