import type { Transaction } from 'kysely';

import type { Tables } from '../tables.js';
import type { Migration } from './migration.js';

/** Amendments with the text they stand on and their ledger; how far paragraphs are agreed, positions, and the floor. */
export const amendments: Migration = {
  name: '0004-amendments',
  up: async (transaction) => {
    await createAmendments(transaction);
    await createGrounds(transaction);
    await createLedger(transaction);
    await createNegotiation(transaction);
  },
};

type Within = Transaction<Tables>;

async function createAmendments({ schema }: Within): Promise<void> {
  await schema
    .createTable('amendments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('delegation', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.references('versions.id'))
    .addColumn('parent', 'text', (column) => column.references('amendments.id'))
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('proposed', 'text', (column) => column.notNull())
    .addColumn('steps', 'text', (column) => column.notNull())
    .addColumn('lost', 'text', (column) => column.notNull())
    .addColumn('fate', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('proposed_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('amendments_place', ['draft', 'ordinal'])
    .execute();
}

async function createGrounds({ schema }: Within): Promise<void> {
  await schema
    .createTable('grounds')
    .addColumn('draft', 'text', (column) => column.primaryKey().references('drafts.id'))
    .addColumn('ground', 'integer', (column) => column.notNull())
    .addColumn('tree', 'text', (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
}

async function createLedger({ schema }: Within): Promise<void> {
  await schema
    .createTable('ledger')
    .addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('delegation', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('amendment', 'text', (column) => column.notNull().references('amendments.id'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ledger_key', ['draft', 'sequence'])
    .execute();
}

async function createNegotiation({ schema }: Within): Promise<void> {
  await schema
    .createTable('ladders')
    .addColumn('draft', 'text', (column) => column.primaryKey().references('drafts.id'))
    .addColumn('paragraphs', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('positions')
    .addColumn('amendment', 'text', (column) => column.notNull().references('amendments.id'))
    .addColumn('delegation', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('stance', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('positions_key', ['amendment', 'delegation'])
    .addUniqueConstraint('positions_place', ['draft', 'ordinal'])
    .execute();
  await schema
    .createTable('floors')
    .addColumn('draft', 'text', (column) => column.primaryKey().references('drafts.id'))
    .addColumn('paragraph', 'text')
    .addColumn('amendment', 'text', (column) => column.references('amendments.id'))
    .execute();
}
