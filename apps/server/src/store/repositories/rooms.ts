import type { Kysely } from 'kysely';

import { checksumOf } from '../checksum.js';
import type { KeptRoom, Rooms } from '../contract.js';
import { insertUpdate } from '../room-log.js';
import type { Tables } from '../tables.js';

/** The epochs of each draft's live text, over either engine. */
export function roomsIn(db: Kysely<Tables>): Rooms {
  return {
    byId: async (room) => {
      const row = await db.selectFrom('rooms').selectAll().where('id', '=', room).executeTakeFirst();
      return row && rowToRoom(row);
    },
    ofDraft: async (draft) => {
      const rows = await db
        .selectFrom('rooms')
        .selectAll()
        .where('draft', '=', draft)
        .orderBy('epoch')
        .execute();
      return rows.map(rowToRoom);
    },
    open: async ({ room, draft, epoch }, seed) => {
      await db.insertInto('rooms').values({ id: room, draft, epoch, state: 'open' }).execute();
      await db
        .insertInto('snapshots')
        .values({ room, through: 0, bytes: seed, checksum: checksumOf(seed) })
        .execute();
    },
    append: async (room, update) => {
      const next = (await lastSequence(db, room)) + 1;
      if (update.sequence !== next)
        throw new Error(`Update ${update.sequence} of room ${room} is not the next, which is ${next}`);
      await insertUpdate(db, room, update);
    },
    close: async (room) => {
      await db.updateTable('rooms').set({ state: 'closed' }).where('id', '=', room).execute();
    },
  };
}

/** Rejects where the room is not open: what is appended to a text that is over would be shown to nobody. */
async function lastSequence(db: Kysely<Tables>, room: string): Promise<number> {
  const { through } = await db
    .selectFrom('snapshots')
    .innerJoin('rooms', 'rooms.id', 'snapshots.room')
    .select('through')
    .where('rooms.id', '=', room)
    .where('rooms.state', '=', 'open')
    .executeTakeFirstOrThrow(() => new Error(`Room ${room} is not open`));
  const last = await db
    .selectFrom('updates')
    .select('sequence')
    .where('room', '=', room)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.sequence ?? through;
}

function rowToRoom({ id, draft, epoch, state }: Tables['rooms']): KeptRoom {
  return { room: id, draft, epoch, state };
}
