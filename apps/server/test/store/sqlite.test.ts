import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'libsql';
import { expect, it } from 'vitest';

import { openStore } from '../../src/store/open-store.js';
import { amendmentContract } from './amendment-contract-suite.js';
import { openDraft } from './contract-samples.js';
import { storeContract } from './contract-suite.js';
import { draftOf } from '../samples.js';
import { folderPlace, noon, openAt } from './places.js';

storeContract('SQLite', folderPlace);
amendmentContract('SQLite', folderPlace);

it('refuses data that a newer program has reshaped, and leaves them alone', async () => {
  const place = await folderPlace();
  if (place.place.engine !== 'sqlite') throw new Error('This place is a folder');
  await (await openAt(place)).close();
  const database = new Database(join(place.place.folder, 'penholder.sqlite'));
  database.exec(`insert into migrations values ('9999-tomorrow', '2099-01-01')`);
  database.close();
  const opened = await openStore(place.place, noon);
  expect(opened).toMatchObject({ ok: false, error: { type: 'Newer' } });
  await place.remove();
});

it('brings data of the first release up to date, and loses nothing of them', async () => {
  const place = await folderPlace();
  if (place.place.engine !== 'sqlite') throw new Error('This place is a folder');
  const session = {
    id: 's',
    title: 'Harbours',
    body: null,
    place: null,
    from: null,
    to: null,
    training: false,
  };
  const before = await openAt(place);
  await before.records.sessions.insert(session, []);
  const amina = { id: 'p1', name: 'Amina', delegation: 'Kenya', role: 'chair' } as const;
  await before.records.people.insert(amina, 'hash', noon().toISOString());
  await before.close();
  const database = new Database(join(place.place.folder, 'penholder.sqlite'));
  const since = 'floors positions ladders ledger grounds amendments import_versions imports';
  for (const table of since.split(' ')) database.exec(`drop table ${table}`);
  database.exec(`alter table people drop column role`);
  database.exec(`delete from migrations where name <> '0001-foundation'`);
  database.close();
  const after = await openAt(place);
  expect(await after.records.sessions.all()).toEqual([session]);
  expect(await after.records.people.byToken('hash')).toEqual({ ...amina, role: 'drafter' });
  expect(await after.records.imports.ofVersion('v1')).toBeUndefined();
  expect(await after.records.amendments.ofDraft('d1')).toEqual([]);
  await after.close();
  await place.remove();
});

it('never shows a ground that changed on disk as if it were the one that was kept', async () => {
  const place = await folderPlace();
  if (place.place.engine !== 'sqlite') throw new Error('This place is a folder');
  const before = await openAt(place);
  await openDraft(before);
  await before.records.amendments.setGround('d1', { ground: 0, resolution: draftOf(null, ['Urges calm.']) });
  await before.close();
  const database = new Database(join(place.place.folder, 'penholder.sqlite'));
  database.exec(`update grounds set tree = replace(tree, 'calm', 'haste')`);
  database.close();
  const after = await openAt(place);
  await expect(after.records.amendments.groundOf('d1')).rejects.toThrow('no longer has its checksum');
  await after.close();
  await place.remove();
});

it('says in one line that the data folder is none that can be written', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'penholder-store-'));
  await writeFile(join(parent, 'file'), 'not a folder');
  const opened = await openStore({ engine: 'sqlite', folder: join(parent, 'file') }, noon);
  expect(opened).toMatchObject({ ok: false, error: { type: 'Unwritable' } });
  expect(opened.ok ? '' : opened.error.message).not.toContain('\n');
  await rm(parent, { recursive: true });
});
