import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/**
 * libsql as Kysely's SQLite dialect wants it. This is the one place that knows libsql's differences:
 * arguments always go in one array (a lone buffer aborts the process), truth goes in as 0 or 1 (a boolean aborts
 * it too), and blobs, which come out as `ArrayBuffer`, leave as `Uint8Array`.
 */
export function bindingOf(database: Database.Database): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => statementOf(database.prepare<[unknown[]]>(sql)),
  };
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
