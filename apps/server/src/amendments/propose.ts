import {
  amendmentId,
  applySteps,
  decide,
  type Failure,
  isPending,
  type Refusal,
} from '@penholder/amendments';
import { err, ok, type Result } from '@penholder/kernel';
import type { AmendmentRecord, Person, Proposal } from '@penholder/protocol';
import { blockId, type IdSource, noteId, type Resolution } from '@penholder/resolution';

import type { Desk } from '../desk.js';
import { actorFor } from './actor.js';
import { atTheTable, type Table, type TableRefusal } from './at-the-table.js';
import { amendmentOf, ledgerOf } from './draft-ledger.js';
import { keep } from './keep.js';
import { ledgerRecord } from './ledger-record.js';
import { stepsOf, wireSteps } from './pending-records.js';
import { type ProposalGround, type ProposalRefusal, proposedSteps } from './proposed-steps.js';

/** Most amendments that may be pending to one draft. */
export const MOST_PENDING = 2_000;

/** Why nothing was proposed. */
export type ProposeRefusal =
  | TableRefusal
  | ProposalRefusal
  | Refusal
  | { readonly type: 'TooManyPending'; readonly most: number }
  /** What the amended amendment does cannot be done any more. */
  | { readonly type: 'AmendedDoesNotFit'; readonly failure: Failure };

/** Puts a change on record as an amendment, by a delegation, on the text as it stands. The text itself is left as it is. */
export async function propose(
  desk: Desk,
  draft: string,
  proposal: Proposal,
  person: Person,
): Promise<Result<AmendmentRecord, ProposeRefusal>> {
  return atTheTable(desk, draft, async (table) => {
    const ground = groundFor(table, proposal.to, newIds(desk));
    if (!ground.ok) return ground;
    const steps = proposedSteps(proposal.change, ground.value);
    if (!steps.ok) return steps;
    const words = proposal.change.type === 'instruction' ? proposal.change.text : null;
    const record = newRecord(desk, table, { ...proposal, words, steps: wireSteps(steps.value) }, person);
    return enter(desk, table, record, person);
  });
}

/** Ids that nobody has. */
export function newIds({ surroundings }: Desk): IdSource {
  return { block: () => blockId(surroundings.newId()), note: () => noteId(surroundings.newId()) };
}

/** What an amendment is made on: the text, or the text with the amendment that it amends. */
function groundFor(
  { records, base, live }: Table,
  to: string | null,
  ids: IdSource,
): Result<ProposalGround, ProposeRefusal> {
  const own = { base: base?.resolution ?? live, ids };
  if (to === null) return ok({ ...own, text: live });
  const amended = records.find(({ id }) => id === to);
  if (amended === undefined) return err({ type: 'AmendmentUnknown', id: amendmentId(to) });
  const text = withAmendment(records, amended, live);
  return text.ok ? ok({ ...own, text: text.value }) : err({ type: 'AmendedDoesNotFit', failure: text.error });
}

/** The text with an amendment, and with those that it amends. */
function withAmendment(
  records: readonly AmendmentRecord[],
  { to, steps }: AmendmentRecord,
  live: Resolution,
): Result<Resolution, Failure> {
  const parent = records.find(({ id, status }) => id === to && status.type !== 'accepted');
  const ground = parent === undefined ? ok(live) : withAmendment(records, parent, live);
  return ground.ok ? applySteps(ground.value, stepsOf(steps)) : ground;
}

interface NewAmendment extends Pick<AmendmentRecord, 'origin' | 'to' | 'words' | 'steps'> {
  /** `null` for the person's own. */
  readonly delegation: string | null;
}

/** A record of what is proposed; those to an amendment speak of the numbers of the version which that speaks of. */
export function newRecord(
  { surroundings }: Desk,
  { draft, base, records }: Table,
  { origin, to, words, steps, delegation }: NewAmendment,
  person: Person,
): AmendmentRecord {
  const amended = records.find(({ id }) => id === to);
  return {
    id: surroundings.newId(),
    draft: draft.id,
    ordinal: records.length + 1,
    origin,
    delegation: actorFor(person, delegation).delegation ?? person.delegation,
    person: person.name,
    base: amended === undefined ? (base?.version.id ?? null) : amended.base,
    to,
    words,
    proposed: steps,
    steps,
    lost: [],
    fate: { outcome: 'unchanged', why: [] },
    status: { type: 'proposed' },
    proposedAt: surroundings.now().toISOString(),
  };
}

/** Enters a new amendment in the ledger, if its delegation may. */
export async function enter(
  desk: Desk,
  table: Table,
  record: AmendmentRecord,
  person: Person,
): Promise<Result<AmendmentRecord, ProposeRefusal>> {
  const pending = table.records.filter(({ status }) => isPending(status));
  if (pending.length >= MOST_PENDING) return err({ type: 'TooManyPending', most: MOST_PENDING });
  const by = actorFor(person, record.delegation);
  const ledger = ledgerOf(table.draft, table.records);
  const decided = decide(ledger, { type: 'propose', by, amendment: amendmentOf(record) });
  if (!decided.ok) return decided;
  await keep(desk, table, {
    person,
    act: 'propose amendment',
    detail: { amendment: record.id, ordinal: record.ordinal, origin: record.origin, for: record.delegation },
    text: table.live,
    records: table.records,
    added: [record],
    ledger: [ledgerRecord(record, record.proposedAt, by)],
  });
  return ok(record);
}
