import type { AmendmentRecord, LedgerRecord, Person } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import type { Desk } from '../desk.js';
import type { Records } from '../store/contract.js';
import type { Table } from './at-the-table.js';
import { textUpdate } from './text-update.js';

/** What a command leaves behind. */
export interface Leaving {
  readonly person: Person;
  /** What it was, for the log of deeds. */
  readonly act: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** The text as it is to be. */
  readonly text: Resolution;
  readonly records: readonly AmendmentRecord[];
  readonly added: readonly AmendmentRecord[];
  readonly ledger: readonly LedgerRecord[];
  /** Whatever else belongs into the same transaction. */
  readonly also?: (records: Records) => Promise<void>;
}

/**
 * Stores what a command leaves behind: amendments, ground, text, deed, all of it or nothing. Whoever is in the room is told of
 * a change of the text once it is on disk.
 */
export async function keep({ store, surroundings }: Desk, table: Table, leaving: Leaving): Promise<void> {
  const { draft, room, live } = table;
  const { text, person, act, detail } = leaving;
  const update = text === live ? null : textUpdate(room.sealed.doc, text);
  const at = surroundings.now().toISOString();
  await store.change(async (records) => {
    await keepAmendments(records, table, leaving);
    if (update !== null) {
      await records.rooms.append(room.name, { sequence: room.sealed.nextSequence, bytes: update });
      await records.drafts.touch(draft.id, at, `${person.name}, ${person.delegation}`);
    }
    await leaving.also?.(records);
    await records.audit.append({ at, by: person.id, act, subject: draft.id, detail });
  });
  if (update !== null) room.sealed.took(update);
}

async function keepAmendments({ amendments }: Records, table: Table, leaving: Leaving): Promise<void> {
  const { id } = table.draft;
  const known = new Map(table.stored.map((record) => [record.id, JSON.stringify(record)]));
  const changed = leaving.records.filter((record) => known.get(record.id) !== JSON.stringify(record));
  for (const record of changed) await amendments.update(record);
  for (const record of leaving.added) await amendments.insert(record);
  for (const entry of leaving.ledger) await amendments.appendLedger(id, entry);
  await amendments.setGround(id, { ground: table.ground + 1, resolution: leaving.text });
}
