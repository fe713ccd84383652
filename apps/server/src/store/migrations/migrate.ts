import { err, ok, type Result } from '@penholder/kernel';

import type { Engine, StoreRefusal } from '../engine.js';
import { foundation } from './0001-foundation.js';
import { imports } from './0002-imports.js';
import { roles } from './0003-roles.js';
import { amendments } from './0004-amendments.js';
import type { Migration } from './migration.js';

/** All steps, oldest first. */
const MIGRATIONS: readonly Migration[] = [foundation, imports, roles, amendments];

/**
 * Brings the tables to this program's shape, forward only.
 * Promise: each step is done whole, in a transaction with the note that it is done, or not at all; data that a
 * newer program has reshaped are refused and left alone.
 */
export async function migrate(engine: Engine, now: () => Date): Promise<Result<void, StoreRefusal>> {
  await createLedger(engine);
  const rows = await engine.db.selectFrom('migrations').select('name').execute();
  const done = new Set(rows.map(({ name }) => name));
  const unknown = [...done].find((name) => MIGRATIONS.every((migration) => migration.name !== name));
  if (unknown !== undefined) return err(newer(unknown));
  for (const migration of MIGRATIONS) if (!done.has(migration.name)) await run(engine, migration, now());
  return ok(undefined);
}

async function createLedger({ db }: Engine): Promise<void> {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

async function run(engine: Engine, migration: Migration, at: Date): Promise<void> {
  await engine.db.transaction().execute(async (transaction) => {
    await migration.up(transaction, engine);
    await transaction
      .insertInto('migrations')
      .values({ name: migration.name, at: at.toISOString() })
      .execute();
  });
}

function newer(step: string): StoreRefusal {
  return {
    type: 'Newer',
    message: `The data were written by a newer Penholder (step ${step} is not known here); start that version.`,
  };
}
