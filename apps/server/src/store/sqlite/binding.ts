import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/**
 * libsql as Kysely's SQLite dialect wants it. This is the one place that knows libsql's differences:
 * arguments always go in one array (a lone buffer aborts the process), truth goes in as 0 or 1 (a boolean aborts
 * it too), and blobs, which come out as `ArrayBuffer`, leave as `Uint8Array`.
 */
export function bindingOf(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => letGo(database),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? statementOf(database.prepare<[unknown[]]>(sql));
      if (prepared.size < STATEMENTS_KEPT) prepared.set(sql, statement);
      return statement;
    },
  };
}

/** Statements kept to be run again. libsql frees one only when the garbage collector comes by, which is late for memory it cannot see. */
const STATEMENTS_KEPT = 200;

/**
 * Closes the file. Statements not yet collected hold libsql's connection, and with it the lock; so the log is folded
 * into the file and the lock given up first.
 */
function letGo(database: Database.Database): void {
  database.exec('PRAGMA journal_mode = DELETE');
  database.exec('PRAGMA locking_mode = NORMAL');
  database.exec('SELECT 1 FROM sqlite_master LIMIT 1');
  database.close();
}

function statementOf(statement: Database.Statement<[unknown[]]>): SqliteStatement {
  return {
    reader: statement.reader,
    all: (values) => statement.all(values.map(toBound)).map(mendRow),
    run: (values) => statement.run(values.map(toBound)),
    *iterate(values) {
      for (const row of statement.iterate(values.map(toBound))) yield mendRow(row);
    },
  };
}

function toBound(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined ? null : value;
}

function mendRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, mendValue(value)]));
}

function mendValue(value: unknown): unknown {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value;
}
