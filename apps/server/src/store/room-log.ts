import type { Kysely } from 'kysely';

import { checksumOf } from './checksum.js';
import type { LoggedUpdate, RoomLog, RoomText } from './contract.js';
import type { Tables } from './tables.js';

/** The update log and the snapshot of each room, over either engine. */
export function roomLogIn(db: Kysely<Tables>): RoomLog {
  return {
    load: (room) => db.transaction().execute((transaction) => load(transaction, room)),
    append: (room, update) => insertUpdate(db, room, update),
    compact: (room, through, state) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('snapshots')
          .set({ through, bytes: state, checksum: checksumOf(state) })
          .where('room', '=', room)
          .execute();
        await transaction
          .deleteFrom('updates')
          .where('room', '=', room)
          .where('sequence', '<=', through)
          .execute();
      }),
  };
}

/** Puts an update in its place in the log; rejects where that is taken. */
export async function insertUpdate(
  db: Kysely<Tables>,
  room: string,
  { sequence, bytes }: LoggedUpdate,
): Promise<void> {
  await db
    .insertInto('updates')
    .values({ room, sequence, bytes, checksum: checksumOf(bytes) })
    .execute();
}

async function load(db: Kysely<Tables>, room: string): Promise<RoomText | undefined> {
  const snapshot = await db.selectFrom('snapshots').selectAll().where('room', '=', room).executeTakeFirst();
  if (snapshot === undefined) return undefined;
  const updates = await db
    .selectFrom('updates')
    .selectAll()
    .where('room', '=', room)
    .orderBy('sequence')
    .execute();
  const { through } = snapshot;
  return {
    snapshot: { through, bytes: sound(snapshot, `the snapshot of room ${room}`) },
    updates: updates.map((row, index) => soundUpdate(row, through + index + 1)),
  };
}

function soundUpdate(row: Tables['updates'], expected: number): LoggedUpdate {
  if (row.sequence !== expected)
    throw new Error(`Update ${expected} of room ${row.room} is missing: the store is damaged`);
  return { sequence: row.sequence, bytes: sound(row, `update ${expected} of room ${row.room}`) };
}

function sound(row: { bytes: Uint8Array; checksum: string }, what: string): Uint8Array {
  if (checksumOf(row.bytes) !== row.checksum)
    throw new Error(`The checksum of ${what} does not hold: the store is damaged`);
  return row.bytes;
}
