import type { Transaction } from 'kysely';

import type { Engine } from '../engine.js';
import type { Tables } from '../tables.js';
import type { Migration } from './migration.js';

/** The tables of the first release. */
export const foundation: Migration = {
  name: '0001-foundation',
  up: async (transaction, engine) => {
    await createSessions(transaction);
    await createDrafts(transaction);
    await createVersions(transaction);
    await createRooms(transaction, engine);
    await createPeople(transaction);
    await createAudit(transaction);
  },
};

type Within = Transaction<Tables>;

async function createSessions({ schema }: Within): Promise<void> {
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('opened', 'integer', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('place', 'text')
    .addColumn('first_day', 'text')
    .addColumn('last_day', 'text')
    .addColumn('training', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('events')
    .addColumn('session', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['session', 'ordinal'])
    .execute();
}

async function createDrafts({ schema }: Within): Promise<void> {
  await schema
    .createTable('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('symbol', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('organ', 'text')
    .addColumn('main_sponsor', 'text')
    .addColumn('sponsors', 'integer')
    .addColumn('stages', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text')
    .addUniqueConstraint('drafts_root', ['session', 'root'])
    .execute();
}

async function createVersions({ schema }: Within): Promise<void> {
  await schema
    .createTable('versions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('symbol', 'text')
    .addColumn('number', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('paragraphs', 'text', (column) => column.notNull())
    .addColumn('sponsors', 'integer')
    .addColumn('file', 'text')
    .addColumn('issued_at', 'text', (column) => column.notNull())
    .addColumn('issued_by', 'text')
    .addColumn('tree', 'text', (column) => column.notNull())
    .addUniqueConstraint('versions_place', ['draft', 'ordinal'])
    .execute();
  await schema.createIndex('versions_fingerprint').on('versions').column('fingerprint').execute();
}

async function createRooms({ schema }: Within, { bytesColumn }: Engine): Promise<void> {
  await schema
    .createTable('rooms')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addUniqueConstraint('rooms_epoch', ['draft', 'epoch'])
    .execute();
  await schema
    .createTable('updates')
    .addColumn('room', 'text', (column) => column.notNull().references('rooms.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('bytes', bytesColumn, (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('updates_key', ['room', 'sequence'])
    .execute();
  await schema
    .createTable('snapshots')
    .addColumn('room', 'text', (column) => column.primaryKey().references('rooms.id'))
    .addColumn('through', 'integer', (column) => column.notNull())
    .addColumn('bytes', bytesColumn, (column) => column.notNull())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .execute();
}

async function createPeople({ schema }: Within): Promise<void> {
  await schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('delegation', 'text', (column) => column.notNull())
    .addColumn('introduced_at', 'text', (column) => column.notNull())
    .execute();
}

async function createAudit({ schema }: Within): Promise<void> {
  await schema
    .createTable('audit')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text')
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}
