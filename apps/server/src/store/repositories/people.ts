import { personSchema } from '@penholder/protocol';
import type { Kysely } from 'kysely';

import type { People } from '../contract.js';
import type { Tables } from '../tables.js';

/** People, over either engine. */
export function peopleIn(db: Kysely<Tables>): People {
  return {
    byToken: async (tokenHash) => {
      const row = await db
        .selectFrom('people')
        .select(['id', 'name', 'delegation', 'role'])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row && personSchema.parse(row);
    },
    insert: async ({ id, name, delegation, role }, tokenHash, at) => {
      await db
        .insertInto('people')
        .values({ id, token_hash: tokenHash, name, delegation, role, introduced_at: at })
        .execute();
    },
    update: async ({ id, name, delegation, role }) => {
      await db.updateTable('people').set({ name, delegation, role }).where('id', '=', id).execute();
    },
  };
}
