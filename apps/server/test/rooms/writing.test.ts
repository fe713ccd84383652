import { expect, it } from 'vitest';

import { COMPACT_AFTER } from '../../src/rooms/limits.js';
import { settled } from './hand-timing.js';
import { A_MOMENT, amina, luca, ROOM, sofia, stage } from './stage.js';
import { TestClient } from './test-client.js';

it('passes on what one writes to the others, and gives a late joiner all of it', async () => {
  const { enter, exchange } = stage();
  const [writer, reader] = [await enter(amina), await enter(luca)];
  writer.type('Urges ');
  await exchange(writer, reader);
  writer.type('all.');
  await exchange(writer, reader);
  const late = await enter(sofia);
  expect([writer.text, reader.text, late.text]).toEqual(['Urges all.', 'Urges all.', 'Urges all.']);
});

it('acknowledges and passes on only what is on disk', async () => {
  const { enter, exchange, store, timing, written } = stage();
  const [writer, reader] = [await enter(amina), await enter(luca)];
  const before = writer.saved;
  store.hold();
  writer.type('Urges');
  await exchange(writer, reader);
  await timing.pass(60_000);
  writer.read();
  reader.read();
  expect([writer.saved, reader.text, store.logged(ROOM), written]).toEqual([before, '', 0, []]);
  store.release();
  await exchange(writer, reader);
  expect([writer.saved, reader.text, store.logged(ROOM)]).toEqual([before + 1, 'Urges', 1]);
  expect(written).toEqual([`Amina in ${ROOM}`]);
});

it('shows a late joiner nothing that could still be lost', async () => {
  const { enter, exchange, store } = stage();
  const writer = await enter(amina);
  store.hold();
  writer.type('Urges');
  await exchange(writer);
  const late = await enter(luca);
  expect(late.text).toBe('');
  store.release();
  await exchange(writer, late);
  expect(late.text).toBe('Urges');
});

it('gathers a moment’s letters into one write and one message', async () => {
  const { enter, store, timing } = stage();
  const [writer, reader] = [await enter(amina), await enter(luca)];
  for (const letter of 'Urges') writer.type(letter);
  writer.send();
  reader.inbox.length = 0;
  await timing.pass(A_MOMENT);
  expect([store.logged(ROOM), reader.inbox.length]).toEqual([1, 1]);
  reader.read();
  writer.read();
  expect([reader.text, writer.saved]).toEqual(['Urges', 6]);
});

it('keeps what could not be written, tries again more and more slowly, and acknowledges it in the end', async () => {
  const { enter, exchange, store, timing } = stage();
  const writer = await enter(amina);
  const before = writer.saved;
  store.failures = 3;
  writer.type('Urges');
  await exchange(writer);
  await timing.pass(50 + 100 + 190);
  writer.read();
  expect([store.failures, writer.saved, store.logged(ROOM)]).toEqual([0, before, 0]);
  writer.type(' all');
  await exchange(writer);
  expect([writer.saved, store.textOnDisk(ROOM)]).toEqual([before + 2, 'Urges all']);
});

it('fetches what was written while the line was down', async () => {
  const { enter, exchange, registry, store } = stage();
  const [one, other] = [await enter(amina), await enter(luca)];
  one.drop();
  one.type('Offline. ');
  other.type('Online. ');
  one.outbox.length = 0;
  await exchange(other);
  one.enter(registry, ROOM, amina);
  await exchange(one, other);
  expect(one.text).toBe(other.text);
  expect([...one.text.matchAll(/Offline\. |Online\. /gu)]).toHaveLength(2);
  expect(store.textOnDisk(ROOM)).toBe(one.text);
});

it('acknowledges a client that only says again what is known, and writes nothing', async () => {
  const { enter, exchange, registry, store } = stage();
  const writer = await enter(amina);
  writer.type('Urges');
  await exchange(writer);
  writer.drop();
  writer.saved = 0;
  writer.enter(registry, ROOM, amina);
  await exchange(writer);
  expect([writer.saved, store.logged(ROOM)]).toEqual([1, 1]);
});

it('folds a long log into a snapshot, and goes on from there', async () => {
  const { enter, exchange, store } = stage();
  const writer = await enter(amina);
  for (let letter = 0; letter < COMPACT_AFTER + 3; letter += 1) {
    writer.type('a');
    await exchange(writer);
  }
  expect(store.texts.get(ROOM)?.snapshot.through).toBe(COMPACT_AFTER);
  expect(store.logged(ROOM)).toBe(3);
  expect(store.textOnDisk(ROOM)).toBe('a'.repeat(COMPACT_AFTER + 3));
});

it('takes what comes before the room is loaded, in order', async () => {
  const { store, registry, exchange } = stage();
  store.hold();
  const early = new TestClient().enter(registry, ROOM, amina);
  early.type('Urges').type(' all');
  early.send();
  await settled();
  expect(early.inbox).toEqual([]);
  store.release();
  await exchange(early);
  expect([store.textOnDisk(ROOM), early.saved]).toEqual(['Urges all', 3]);
});
