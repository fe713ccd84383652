import { err, ok, type Result } from '@penholder/kernel';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolClient } from 'pg';

import type { Engine, StoreRefusal } from '../engine.js';
import type { Tables } from '../tables.js';

/** Connections at most; the rooms gather their writes, so few are ever busy. */
const CONNECTIONS = 8;

/** How long a connection may take to come about, in milliseconds, before the database counts as away. */
const CONNECT_TIMEOUT = 5_000;

/** Any number, so long as it is ours: names the lock that one server holds on a schema. */
const LOCK = 80_137;

/** Where the tables are: the address of the database, and the schema in it, made where it is missing. */
export interface PostgresPlace {
  readonly url: string;
  readonly schema: string;
}

/**
 * Opens a schema of a PostgreSQL database.
 * Promise: while it is open no other server opens the same schema, since rooms live in one server's memory.
 */
export async function openPostgres(place: PostgresPlace): Promise<Result<Engine, StoreRefusal>> {
  const pool = poolOf(place);
  try {
    const guard = await pool.connect();
    guard.on('error', ignoreLostLine);
    await guard.query(`create schema if not exists ${quoted(place.schema)}`);
    if (await holdsLock(guard)) return ok(engineOf(pool, guard));
    guard.release(true);
    await pool.end();
    return err(inUse(place.schema));
  } catch (error) {
    await pool.end();
    return err(unreachable(error));
  }
}

function poolOf({ url, schema }: PostgresPlace): Pool {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    options: `-c search_path=${schema}`,
  });
  pool.on('error', ignoreLostLine);
  return pool;
}

/** A line that breaks while nothing uses it is no failure: the next query opens another, or says what is wrong. */
function ignoreLostLine(): void {}

function engineOf(pool: Pool, guard: PoolClient): Engine {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    bytesColumn: 'bytea',
    takeTurn: async (transaction) => {
      await sql`lock table audit in exclusive mode`.execute(transaction);
    },
    // Asked over the line that holds the lock: when that line is gone the schema is no longer ours alone.
    ping: async () => {
      await guard.query('select 1');
    },
    close: async () => {
      guard.release(true);
      await db.destroy();
    },
  };
}

async function holdsLock(guard: PoolClient): Promise<boolean> {
  const answer = await guard.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1, hashtext(current_schema())) as held',
    [LOCK],
  );
  return answer.rows[0]?.held === true;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function inUse(schema: string): StoreRefusal {
  return {
    type: 'InUse',
    message: `Another Penholder server is using the schema ${schema} of the database; stop it first.`,
  };
}

function unreachable(error: unknown): StoreRefusal {
  const text = error instanceof Error ? error.message : String(error);
  return {
    type: 'Unreachable',
    message: `The database named in DATABASE_URL does not answer (${text}).`,
  };
}
