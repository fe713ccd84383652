import type { Session } from '@penholder/protocol';
import type { Kysely } from 'kysely';

import type { Sessions } from '../contract.js';
import type { SessionRow, Tables } from '../tables.js';

/** Sessions, over either engine. */
export function sessionsIn(db: Kysely<Tables>): Sessions {
  return {
    all: async () => {
      const rows = await db.selectFrom('sessions').selectAll().orderBy('opened').execute();
      return rows.map(rowToSession);
    },
    byId: async (session) => {
      const row = await db.selectFrom('sessions').selectAll().where('id', '=', session).executeTakeFirst();
      return row && rowToSession(row);
    },
    eventsOf: async (session) => {
      const rows = await db
        .selectFrom('events')
        .select(['day', 'kind', 'what'])
        .where('session', '=', session)
        .orderBy('day')
        .orderBy('ordinal')
        .execute();
      return rows.map(({ day, kind, what }) => ({ on: day, kind, what }));
    },
    insert: async (session, events) => {
      const opened = (await lastOpened(db)) + 1;
      await db.insertInto('sessions').values(sessionToRow(session, opened)).execute();
      if (events.length === 0) return;
      const rows = events.map(({ on, kind, what }, ordinal) => ({
        session: session.id,
        ordinal,
        day: on,
        kind,
        what,
      }));
      await db.insertInto('events').values(rows).execute();
    },
  };
}

async function lastOpened(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('sessions')
    .select('opened')
    .orderBy('opened', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.opened ?? 0;
}

function rowToSession(row: SessionRow): Session {
  const { id, title, body, place, first_day, last_day, training } = row;
  return { id, title, body, place, from: first_day, to: last_day, training: training === 1 };
}

function sessionToRow({ id, title, body, place, from, to, training }: Session, opened: number): SessionRow {
  return { id, opened, title, body, place, first_day: from, last_day: to, training: training ? 1 : 0 };
}
