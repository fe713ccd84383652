import type { Migration } from './migration.js';

/** What reading a file left to be looked at: one row a file, and which versions came of it. */
export const imports: Migration = {
  name: '0002-imports',
  up: async ({ schema }) => {
    await schema
      .createTable('imports')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('documents', 'integer', (column) => column.notNull())
      .addColumn('notices', 'text', (column) => column.notNull())
      .addColumn('aside_count', 'integer', (column) => column.notNull())
      .addColumn('set_aside', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('import_versions')
      .addColumn('version', 'text', (column) => column.primaryKey().references('versions.id'))
      .addColumn('import', 'text', (column) => column.notNull().references('imports.id'))
      .execute();
  },
};
