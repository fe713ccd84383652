import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { openStore, type StorePlace } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/contract.js';
import { unwrap } from '../unwrap.js';

/** The database that the tests use: the one of the machine or of CI. */
const TEST_DATABASE = process.env['PENHOLDER_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';

/** The clock of the tests. */
export const noon = (): Date => new Date('2030-05-14T12:00:00.000Z');

/** An empty place for a store, and the act that takes it away. */
export interface TestPlace {
  readonly place: StorePlace;
  readonly remove: () => Promise<void>;
}

/** A folder of its own. */
export async function folderPlace(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-store-'));
  return {
    place: { engine: 'sqlite', folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A schema of its own in the test database. */
export async function schemaPlace(): Promise<TestPlace> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  return {
    place: { engine: 'postgres', url: TEST_DATABASE, schema },
    remove: () =>
      asking(async (client) => void (await client.query(`drop schema if exists ${schema} cascade`))),
  };
}

/** Whether the test database answers. */
export async function hasDatabase(): Promise<boolean> {
  return asking(async (client) => void (await client.query('select 1'))).then(
    () => true,
    () => false,
  );
}

async function asking(act: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: TEST_DATABASE });
  await client.connect();
  await act(client).finally(() => client.end());
}

/** Opens a store that is expected to open. */
export async function openAt({ place }: Pick<TestPlace, 'place'>): Promise<Store> {
  return unwrap(await openStore(place, noon));
}
