import * as fc from 'fast-check';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { COMPACT_AFTER } from '../../src/rooms/limits.js';
import { RoomRegistry, type SealedRoom } from '../../src/rooms/registry.js';
import type { Store } from '../../src/store/contract.js';
import { deed, openDraft } from '../store/contract-samples.js';
import { folderPlace, openAt } from '../store/places.js';
import { unwrap } from '../unwrap.js';
import { HandTiming } from './hand-timing.js';
import { amina, luca, ROOM, sofia, stage } from './stage.js';
import { TestClient } from './test-client.js';

type Scene = ReturnType<typeof stage>;

/** The rooms of a server over this store. */
function registryOver(store: Store): RoomRegistry {
  const logger = pino({ level: 'silent' });
  return new RoomRegistry({ store, timing: new HandTiming(), logger, written: () => undefined });
}

/** An update that puts words into the text of a room, made on a copy of it. */
function insertion(doc: Y.Doc, words: string, at: number): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  copy.getText('text').insert(at % (copy.getText('text').length + 1), words);
  return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(doc));
}

/** The server writes as a command does: on disk with its records, then in the room. Whether it could. */
async function write({ store }: Scene, sealed: SealedRoom, words: string, at = 0): Promise<boolean> {
  const bytes = insertion(sealed.doc, words, at);
  const sequence = sealed.nextSequence;
  const written = await store
    .asStore()
    .change(({ rooms }) => rooms.append(ROOM, { sequence, bytes }))
    .then(
      () => true,
      () => false,
    );
  if (written) sealed.took(bytes);
  sealed.reopen();
  return written;
}

it('writes between what clients had written and what they write meanwhile; all see all of it, also after a restart', async () => {
  const scene = stage();
  const [one, other] = [await scene.enter(amina), await scene.enter(luca)];
  one.type('Urges calm');
  await scene.exchange(one, other);
  const sealed = unwrap(await scene.registry.seal(ROOM));
  one.type(' and haste');
  other.type('Also ', 0);
  const before = [one.saved, other.saved];
  await scene.exchange(one, other);
  const late = await scene.enter(sofia);
  expect([one.saved, other.saved, sealed.nextSequence]).toEqual([...before, 2]);
  expect(await write(scene, sealed, '7. ')).toBe(true);
  one.read();
  expect([...one.text.matchAll(/7\. /gu)]).toHaveLength(1);
  await scene.exchange(one, other, late);
  for (const client of [one, other, late]) {
    expect([...client.text.matchAll(/7\. |Also |Urges calm| and haste/gu)]).toHaveLength(4);
    expect([client.text, client.saved]).toEqual([one.text, client.writes]);
  }
  expect((await stage(scene.store).enter(luca)).text).toBe(one.text);
});

it('tells nobody before it is on disk', async () => {
  const scene = stage();
  const reader = await scene.enter(amina);
  const sealed = unwrap(await scene.registry.seal(ROOM));
  scene.store.hold();
  const writing = write(scene, sealed, 'Urges');
  await scene.exchange(reader);
  await scene.timing.pass(60_000);
  reader.read();
  expect([reader.text, sealed.doc.getText('text').toString()]).toEqual(['', '']);
  scene.store.release();
  await writing;
  reader.read();
  expect([reader.text, scene.store.textOnDisk(ROOM)]).toEqual(['Urges', 'Urges']);
});

it('leaves the room as it was where the transaction fails, and goes on', async () => {
  const scene = stage();
  const [one, other] = [await scene.enter(amina), await scene.enter(luca)];
  one.type('Urges');
  await scene.exchange(one, other);
  const sealed = unwrap(await scene.registry.seal(ROOM));
  const heard = other.inbox.length;
  scene.store.failures = 1;
  expect(await write(scene, sealed, 'lost')).toBe(false);
  expect([other.inbox.length - heard, sealed.nextSequence, scene.store.textOnDisk(ROOM)]).toEqual([
    0,
    2,
    'Urges',
  ]);
  one.type(' all');
  await scene.exchange(one, other);
  expect([other.text, scene.store.textOnDisk(ROOM), one.saved]).toEqual([
    'Urges all',
    'Urges all',
    one.writes,
  ]);
});

it('is found by the next server that opens the store, with what was written in the same transaction', async () => {
  const place = await folderPlace();
  const before = await openAt(place);
  await openDraft(before, Y.encodeStateAsUpdate(new Y.Doc()));
  const sealed = unwrap(await registryOver(before).seal(ROOM));
  const bytes = insertion(sealed.doc, 'Urges', 0);
  const append = { sequence: sealed.nextSequence, bytes };
  const failing = before.change(async ({ rooms, audit }) => {
    await rooms.append(ROOM, append);
    await audit.append(deed('lost'));
    throw new Error('power cut');
  });
  await expect(failing).rejects.toThrow('power cut');
  await before.change(async ({ rooms, audit }) => {
    await rooms.append(ROOM, append);
    await audit.append(deed('take in'));
  });
  sealed.took(bytes);
  await before.close();
  const after = await openAt(place);
  const again = unwrap(await registryOver(after).seal(ROOM));
  expect([again.doc.getText('text').toString(), again.nextSequence]).toEqual(['Urges', 2]);
  expect((await after.records.audit.entries()).map(({ act: done }) => done)).toEqual(['take in']);
  await after.close();
  await place.remove();
});

it('folds the log where only the server writes, and lets the room go after', async () => {
  const scene = stage();
  const reader = await scene.enter(amina);
  for (let written = 0; written < COMPACT_AFTER; written += 1)
    await write(scene, unwrap(await scene.registry.seal(ROOM)), 'a');
  expect(scene.store.logged(ROOM)).toBe(COMPACT_AFTER);
  await scene.exchange(reader);
  const text = 'a'.repeat(COMPACT_AFTER);
  expect([scene.store.logged(ROOM), scene.store.textOnDisk(ROOM), reader.text]).toEqual([0, text, text]);
  reader.drop();
  expect(scene.registry.size).toBe(0);
  expect(unwrap(await scene.registry.seal(ROOM)).nextSequence).toBe(COMPACT_AFTER + 1);
});

const PEOPLE = [amina, luca, sofia];

/** What may happen: a client writes, sends, reads, loses its line, comes back; the server seals, and then writes; time passes; the disk fails. */
const act = fc.record({
  who: fc.nat({ max: PEOPLE.length - 1 }),
  what: fc.constantFrom(
    'write',
    'delete',
    'send',
    'read',
    'drop',
    'return',
    'seal',
    'seal',
    'amend',
    'wait',
    'fail',
  ),
  at: fc.nat({ max: 1_000 }),
});

/** A scene with three clients, and a server that writes S. */
class Sitting {
  readonly scene = stage();
  readonly clients = PEOPLE.map((person) => new TestClient().enter(this.scene.registry, ROOM, person));
  amended = 0;
  #sealing: ReturnType<Scene['registry']['seal']> | undefined;

  async perform(what: string, who: number, at: number): Promise<void> {
    const { registry, timing, store } = this.scene;
    if (what === 'seal') this.#sealing ??= registry.seal(ROOM);
    else if (what === 'amend') await this.amend(at);
    else if (what === 'wait') await timing.pass(at % 50);
    else if (what === 'fail') store.failures += at % 3;
    else this.#act(what, who, at);
  }

  /** Writes, where the room was sealed and the disk holds out. */
  async amend(at: number): Promise<void> {
    const sealing = this.#sealing;
    this.#sealing = undefined;
    // Long enough for last writes to reach the disk, or to be given up.
    await this.scene.timing.pass(60_000);
    const sealed = await sealing;
    if (sealed?.ok === true && (await write(this.scene, sealed.value, 'S', at))) this.amended += 1;
  }

  #act(what: string, who: number, at: number): void {
    const [client, person] = [this.clients[who], PEOPLE[who]];
    if (client === undefined || person === undefined) return;
    if (what === 'write') client.type(`${who}`, at % (client.text.length + 1));
    if (what === 'delete') remove(client, at);
    if (what === 'send') client.send();
    if (what === 'read') client.read();
    if (what === 'drop') {
      client.drop();
      client.inbox.length = 0;
    }
    if (what === 'return' && !client.isConnected) {
      client.saved = 0;
      client.enter(this.scene.registry, ROOM, person);
    }
  }

  /** Brings everyone back, and lets everything that is on its way arrive. */
  async end(): Promise<void> {
    await this.amend(0);
    for (const who of PEOPLE.keys()) this.#act('return', who, 0);
    await this.scene.exchange(...this.clients);
    await this.scene.timing.pass(3_600_000);
    await this.scene.exchange(...this.clients);
  }
}

/** Deletes a letter, unless the server wrote it: those are counted. */
function remove({ doc, text }: TestClient, at: number): void {
  const index = at % (text.length + 1);
  if (text[index] !== undefined && text[index] !== 'S') doc.getText('text').delete(index, 1);
}

it('converges, acknowledges all and loses nothing the server wrote, whatever happens in whatever order', async () => {
  let amended = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async (acts) => {
      const sitting = new Sitting();
      for (const { what, who, at } of acts) await sitting.perform(what, who, at);
      await sitting.end();
      const { clients, scene } = sitting;
      const onDisk = scene.store.textOnDisk(ROOM);
      for (const { text, saved, writes, goodbye } of clients)
        expect([text, saved, goodbye]).toEqual([onDisk, writes, undefined]);
      expect([...onDisk].filter((letter) => letter === 'S')).toHaveLength(sitting.amended);
      expect((await stage(scene.store).enter(amina)).text).toBe(onDisk);
      amended += sitting.amended;
    }),
    { seed: 45, numRuns: 200 },
  );
  expect(amended).toBeGreaterThan(100);
});
