import type { Kysely } from 'kysely';

import { checksumOf } from '../checksum.js';
import type { KeptRoom, Rooms } from '../contract.js';
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
    close: async (room) => {
      await db.updateTable('rooms').set({ state: 'closed' }).where('id', '=', room).execute();
    },
  };
}

function rowToRoom({ id, draft, epoch, state }: Tables['rooms']): KeptRoom {
  return { room: id, draft, epoch, state };
}
