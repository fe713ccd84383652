import type { Kysely } from 'kysely';

import type { People } from '../contract.js';
import type { Tables } from '../tables.js';

/** People, over either engine. */
export function peopleIn(db: Kysely<Tables>): People {
  return {
    byToken: (tokenHash) =>
      db
        .selectFrom('people')
        .select(['id', 'name', 'delegation'])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst(),
    insert: async ({ id, name, delegation }, tokenHash, at) => {
      await db
        .insertInto('people')
        .values({ id, token_hash: tokenHash, name, delegation, introduced_at: at })
        .execute();
    },
    update: async ({ id, name, delegation }) => {
      await db.updateTable('people').set({ name, delegation }).where('id', '=', id).execute();
    },
  };
}
