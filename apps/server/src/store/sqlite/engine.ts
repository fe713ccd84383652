import { join } from 'node:path';

import { err, ok, type Result } from '@penholder/kernel';
import { Kysely, sql, SqliteDialect } from 'kysely';
import Database from 'libsql';

import type { Engine, StoreRefusal } from '../engine.js';
import type { Tables } from '../tables.js';
import { bindingOf } from './binding.js';
import { makeFolder } from './data-folder.js';

/** The file that holds everything, in the data folder. */
const FILE = 'penholder.sqlite';

/**
 * Opens `penholder.sqlite` in this folder, making both where they are missing.
 * Promise: a commit that returned survives the death of the process and of the machine (write-ahead log,
 * `synchronous=FULL`), and while it is open no other process can open it.
 */
export function openSqlite(folder: string): Result<Engine, StoreRefusal> {
  try {
    makeFolder(folder);
    return ok(engineOf(openExclusively(join(folder, FILE))));
  } catch (error) {
    return err(refusalOf(error, folder));
  }
}

function openExclusively(path: string): Database.Database {
  const database = new Database(path);
  // Exclusive before the log is switched on: the lock is then taken at the first touch and held until the end.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  // A folder that can be read but not written is told now, and not at the first letter typed.
  database.exec('BEGIN EXCLUSIVE');
  database.exec('PRAGMA user_version = 1');
  database.exec('COMMIT');
  return database;
}

function engineOf(database: Database.Database): Engine {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: bindingOf(database) }) });
  return {
    db,
    bytesColumn: 'blob',
    // One connection, so one transaction at a time: every turn is already taken.
    takeTurn: () => Promise.resolve(),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

function refusalOf(error: unknown, folder: string): StoreRefusal {
  const text = error instanceof Error ? error.message : String(error);
  return /busy|locked/iu.test(text)
    ? {
        type: 'InUse',
        message: `Another Penholder server is using the data folder ${folder}; stop it first, or name another folder in PENHOLDER_DATA.`,
      }
    : {
        type: 'Unwritable',
        message: `The data folder ${folder} cannot be written (${text}); name another folder in PENHOLDER_DATA.`,
      };
}
