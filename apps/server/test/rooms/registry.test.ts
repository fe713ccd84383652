import { closeCode } from '@penholder/protocol';
import { expect, it } from 'vitest';

import { CONNECTIONS_PER_PERSON } from '../../src/rooms/limits.js';
import { unwrap } from '../unwrap.js';
import { settled } from './hand-timing.js';
import { amina, luca, ROOM, stage } from './stage.js';
import { TestClient } from './test-client.js';

it('loads a room once, however many come while it loads', async () => {
  const { registry, store, exchange } = stage();
  store.hold();
  const clients = [1, 2, 3].map(() => new TestClient().enter(registry, ROOM, amina));
  await settled();
  store.release();
  await exchange(...clients);
  expect(store.loads).toBe(1);
});

it('lets a room go only when its last write is on disk', async () => {
  const { registry, store, enter, exchange, timing } = stage();
  const writer = await enter(amina);
  store.hold();
  writer.type('Urges');
  writer.send();
  writer.drop();
  await timing.pass(60_000);
  expect(registry.size).toBe(1);
  const next = new TestClient().enter(registry, ROOM, luca);
  store.release();
  await exchange(next);
  expect([next.text, store.loads]).toEqual(['Urges', 1]);
  next.drop();
  expect(registry.size).toBe(0);
});

it('lets a room go that everyone left while it was loading', async () => {
  const { registry, store } = stage();
  store.hold();
  const client = new TestClient().enter(registry, ROOM, amina);
  await settled();
  client.drop();
  store.release();
  await settled();
  expect(registry.size).toBe(0);
});

it.each([
  ['a room that never was', 'd9.1', closeCode.noSuchRoom],
  ['a room whose epoch is over', 'd0.1', closeCode.epochOver],
])('refuses %s', async (_what, room, code) => {
  const { registry, store } = stage();
  store.rooms.set('d0.1', { room: 'd0.1', draft: 'd0', epoch: 1, state: 'closed' });
  store.texts.set('d0.1', { snapshot: { through: 0, bytes: Uint8Array.of(0, 0) }, updates: [] });
  const client = new TestClient().enter(registry, room, amina);
  await settled();
  expect([client.goodbye?.code, registry.size]).toEqual([code, 0]);
});

it('sends a client away to try again where loading fails, and loads anew for the next', async () => {
  const { registry, store, enter } = stage();
  store.loadFailures = 1;
  const unlucky = new TestClient().enter(registry, ROOM, amina);
  await settled();
  expect(unlucky.goodbye?.code).toBe(closeCode.notLoaded);
  const lucky = await enter(amina);
  expect(lucky.goodbye).toBeUndefined();
});

it('refuses one tab too many of the same person, and nobody else', async () => {
  const { registry } = stage();
  const tabs = Array.from({ length: CONNECTIONS_PER_PERSON + 1 }, () =>
    new TestClient().enter(registry, ROOM, amina),
  );
  const other = new TestClient().enter(registry, ROOM, luca);
  expect(tabs.filter(({ goodbye }) => goodbye?.code === closeCode.tooMany)).toHaveLength(1);
  expect(other.goodbye).toBeUndefined();
});

it('keeps what is written while a room is sealed, and takes it when the room is opened again', async () => {
  const { registry, store, enter, exchange } = stage();
  const writer = await enter(amina);
  writer.type('Urges');
  writer.send();
  const sealing = registry.seal(ROOM);
  await exchange(writer);
  const sealed = unwrap(await sealing);
  expect(sealed.doc.getText('text').toString()).toBe('Urges');
  writer.type(' all');
  await exchange(writer);
  expect(store.textOnDisk(ROOM)).toBe('Urges');
  sealed.reopen();
  await exchange(writer);
  expect(store.textOnDisk(ROOM)).toBe('Urges all');
});

it('sends everyone on when the epoch is over, and acknowledges nothing that came too late', async () => {
  const { registry, store, enter, exchange } = stage();
  const writer = await enter(amina);
  const sealed = unwrap(await registry.seal(ROOM));
  const before = writer.saved;
  writer.type('too late');
  await exchange(writer);
  sealed.over();
  await exchange(writer);
  expect([writer.goodbye?.code, writer.saved, store.textOnDisk(ROOM)]).toEqual([
    closeCode.epochOver,
    before,
    '',
  ]);
  expect(registry.size).toBe(0);
});

it('gives up sealing where the last write does not reach the disk, and the room goes on', async () => {
  const { registry, store, enter, exchange, timing } = stage();
  const writer = await enter(amina);
  store.hold();
  writer.type('Urges');
  writer.send();
  const sealing = registry.seal(ROOM);
  await timing.pass(60_000);
  expect(await sealing).toMatchObject({ ok: false, error: { type: 'WritesPending' } });
  store.release();
  writer.type(' all');
  await exchange(writer);
  expect(store.textOnDisk(ROOM)).toBe('Urges all');
});

it('stops with everything on disk, and tells everyone to come back', async () => {
  const { registry, store, enter, timing } = stage();
  const writer = await enter(amina);
  writer.type('Urges');
  writer.send();
  const stopping = registry.stop();
  await timing.pass(100);
  expect([await stopping, store.textOnDisk(ROOM), writer.goodbye?.code]).toEqual([
    true,
    'Urges',
    closeCode.restarting,
  ]);
  const late = new TestClient().enter(registry, ROOM, luca);
  expect(late.goodbye?.code).toBe(closeCode.restarting);
});
