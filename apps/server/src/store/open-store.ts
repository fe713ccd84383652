import { ok, type Result } from '@penholder/kernel';
import type { Kysely } from 'kysely';

import type { Records, Store } from './contract.js';
import type { Engine, StoreRefusal } from './engine.js';
import { migrate } from './migrations/migrate.js';
import type { PostgresPlace } from './postgres/engine.js';
import { amendmentsIn } from './repositories/amendments.js';
import { auditIn } from './repositories/audit.js';
import { draftsIn } from './repositories/drafts.js';
import { importsIn } from './repositories/imports.js';
import { negotiationIn } from './repositories/negotiation.js';
import { peopleIn } from './repositories/people.js';
import { roomsIn } from './repositories/rooms.js';
import { sessionsIn } from './repositories/sessions.js';
import { versionsIn } from './repositories/versions.js';
import { roomLogIn } from './room-log.js';
import { openSqlite } from './sqlite/engine.js';
import type { Tables } from './tables.js';

/** Where the data are: a folder of our own, or a schema of a PostgreSQL database. */
export type StorePlace =
  { readonly engine: 'sqlite'; readonly folder: string } | ({ readonly engine: 'postgres' } & PostgresPlace);

/** Opens the store, its tables brought up to date; refused with a sentence where it is in use, out of reach or too new. */
export async function openStore(place: StorePlace, now: () => Date): Promise<Result<Store, StoreRefusal>> {
  const opened = await openEngine(place);
  if (!opened.ok) return opened;
  const migrated = await migrate(opened.value, now);
  if (migrated.ok) return ok(storeOver(opened.value));
  await opened.value.close();
  return migrated;
}

/** PostgreSQL's driver is loaded only where it is used: most start from a folder, and want to be up at once. */
async function openEngine(place: StorePlace): Promise<Result<Engine, StoreRefusal>> {
  if (place.engine === 'sqlite') return openSqlite(place.folder);
  const { openPostgres } = await import('./postgres/engine.js');
  return openPostgres(place);
}

function storeOver(engine: Engine): Store {
  const { db, ping, close } = engine;
  return {
    records: recordsIn(db),
    roomLog: roomLogIn(db),
    change: (work) =>
      db.transaction().execute(async (transaction) => {
        await engine.takeTurn(transaction);
        return work(recordsIn(transaction));
      }),
    ping,
    close,
  };
}

function recordsIn(db: Kysely<Tables>): Records {
  return {
    sessions: sessionsIn(db),
    drafts: draftsIn(db),
    versions: versionsIn(db),
    imports: importsIn(db),
    amendments: amendmentsIn(db),
    negotiation: negotiationIn(db),
    rooms: roomsIn(db),
    people: peopleIn(db),
    audit: auditIn(db),
  };
}
