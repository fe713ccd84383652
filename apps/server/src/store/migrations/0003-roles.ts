import type { Migration } from './migration.js';

/** What a person does in a session. Whoever was known before roles came drafts. */
export const roles: Migration = {
  name: '0003-roles',
  up: async ({ schema }) => {
    await schema
      .alterTable('people')
      .addColumn('role', 'text', (column) => column.notNull().defaultTo('drafter'))
      .execute();
  },
};
