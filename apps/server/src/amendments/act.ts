import {
  accept,
  type Actor,
  afterChange,
  type AmendmentId,
  amendmentId,
  type CommandOnOne,
  decide,
  type Failure,
  type LedgerEvent,
  type NotPending,
  type Refusal,
} from '@penholder/amendments';
import { err, ok, type Result } from '@penholder/kernel';
import type { ActOutcome, AmendmentAct, AmendmentRecord, Person } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import type { Desk } from '../desk.js';
import type { Records } from '../store/contract.js';
import { actorFor } from './actor.js';
import { atTheTable, type Table, type TableRefusal } from './at-the-table.js';
import { changedParagraphs } from './changed-paragraphs.js';
import { ledgerOf } from './draft-ledger.js';
import { keep } from './keep.js';
import { ladderIn, wireLadder } from './ladder-records.js';
import { ledgerRecord } from './ledger-record.js';
import { pendingIn, recordsAfter } from './pending-records.js';

/** Why nothing was done to an amendment. */
export type ActRefusal = TableRefusal | Refusal | AcceptRefusal | { readonly type: 'NoSuchAmendment' };

/** Why an amendment was not accepted; `NothingLeft`: none of its steps followed the text, so that accepting would write nothing. */
type AcceptRefusal = NotPending | Failure | { readonly type: 'NothingLeft' };

/**
 * Does to an amendment what the ledger lets this person do. Where it is accepted, its steps are written into the live text
 * by the server while others type, and every other pending amendment is taken over them: what became of each is told.
 */
export async function act(
  desk: Desk,
  amendment: string,
  what: AmendmentAct,
  person: Person,
): Promise<Result<ActOutcome, ActRefusal>> {
  const known = await desk.store.records.amendments.byId(amendment);
  if (known === undefined) return err({ type: 'NoSuchAmendment' });
  return atTheTable(desk, known.draft, async (table): Promise<Result<ActOutcome, ActRefusal>> => {
    const by = actorFor(person, known.delegation);
    const command: CommandOnOne = {
      ...what,
      by: actingFor(by, what, table, person),
      id: amendmentId(amendment),
    };
    const decided = decide(ledgerOf(table.draft, table.records), command);
    if (!decided.ok) return decided;
    const after = afterEvents(table, decided.value);
    if (!after.ok) return after;
    await record(desk, table, after.value, decided.value, person, what.type);
    return ok(outcomeOf(amendment, table, after.value));
  });
}

/** Accepting is the main sponsors' act: chair and secretariat record it in the name of the first of them. */
function actingFor(by: Actor, { type }: AmendmentAct, { draft }: Table, person: Person): Actor {
  return type === 'accept as oral revision' ? actorFor(person, draft.mainSponsor) : by;
}

interface After {
  readonly text: Resolution;
  readonly records: readonly AmendmentRecord[];
}

function afterEvents({ live, records }: Table, events: readonly LedgerEvent[]): Result<After, AcceptRefusal> {
  let after: After = { text: live, records };
  for (const event of events) {
    if (event.type !== 'became') continue;
    const accepted = event.status.type === 'accepted' ? accepting(after, event.id) : ok(after);
    if (!accepted.ok) return accepted;
    after = { ...accepted.value, records: withStatus(accepted.value.records, event) };
  }
  return ok(after);
}

function accepting({ text, records }: After, id: AmendmentId): Result<After, AcceptRefusal> {
  const own = records.find((record) => record.id === id);
  if (own !== undefined && own.steps.length === 0 && own.lost.length > 0) return err({ type: 'NothingLeft' });
  const accepted = accept(text, pendingIn(records), id);
  if (!accepted.ok) return accepted;
  const { pending, fates, text: now } = accepted.value;
  return ok({ text: now, records: recordsAfter(records, pending, fates) });
}

function withStatus(
  records: readonly AmendmentRecord[],
  { id, status }: Extract<LedgerEvent, { type: 'became' }>,
): AmendmentRecord[] {
  return records.map((record) => (record.id === id ? { ...record, status } : record));
}

async function record(
  desk: Desk,
  table: Table,
  { text, records }: After,
  events: readonly LedgerEvent[],
  person: Person,
  what: AmendmentAct['type'],
): Promise<void> {
  const at = desk.surroundings.now().toISOString();
  const became = events.flatMap((event) => (event.type === 'became' ? [event] : []));
  const ledger = became.flatMap(({ id, by }) =>
    records.filter((each) => each.id === id).map((each) => ledgerRecord(each, at, by)),
  );
  const detail = { amendments: became.map(({ id }) => id), to: became.map(({ status }) => status.type) };
  const also = (stored: Records) => reopenChanged(stored, table, text);
  await keep(desk, table, {
    person,
    act: `${what} amendment`,
    detail,
    text,
    records,
    added: [],
    ledger,
    also,
  });
}

/** What was agreed of a paragraph is open again when its words have changed. */
async function reopenChanged(
  { negotiation }: Records,
  { draft, live }: Table,
  text: Resolution,
): Promise<void> {
  const changed = changedParagraphs(live, text);
  if (changed.length === 0) return;
  const before = await negotiation.ladderOf(draft.id);
  await negotiation.setLadder(draft.id, wireLadder(afterChange(ladderIn(before), changed)));
}

function outcomeOf(amendment: string, { records: before }: Table, { records }: After): ActOutcome {
  const own = records.find(({ id }) => id === amendment);
  if (own === undefined) throw new Error('the amendment is among its draft’s');
  const known = new Map(before.map(({ id, fate, steps }) => [id, JSON.stringify({ fate, steps })]));
  const moved = records.filter(
    ({ id, fate, steps }) => id !== amendment && known.get(id) !== JSON.stringify({ fate, steps }),
  );
  return { amendment: own, fates: moved.map(({ id, fate }) => ({ amendment: id, ...fate })) };
}
