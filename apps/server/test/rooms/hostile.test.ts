import { closeCode, MAX_ROOM_MESSAGE_BYTES, messageType } from '@penholder/protocol';
import * as fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { MESSAGE_BURST, PRESENCE_QUEUE_BYTES, QUEUE_BYTES, WAITING_BYTES } from '../../src/rooms/limits.js';
import { settled } from './hand-timing.js';
import { A_MOMENT, amina, luca, ROOM, stage } from './stage.js';
import { syncMessage, TestClient } from './test-client.js';

const goodUpdate = Y.encodeStateAsUpdate(new TestClient().type('Urges').doc);

describe('a malformed message closes its line and touches nothing', () => {
  it.each<[string, Uint8Array]>([
    ['no bytes', Uint8Array.of()],
    ['an unknown type', Uint8Array.of(42, 1, 2)],
    ['a type of ours from a client', Uint8Array.of(messageType.saved, 1)],
    ['a number without end', Uint8Array.of(0x80, 0x80, 0x80)],
    ['an unknown kind of sync', Uint8Array.of(messageType.sync, 9, 0)],
    ['an update longer than its frame', Uint8Array.of(messageType.sync, 2, 200, 1)],
    ['an update of noise', syncMessage((encoder) => sync.writeUpdate(encoder, Uint8Array.of(9, 9, 9, 9)))],
    ['an update cut short', syncMessage((encoder) => sync.writeUpdate(encoder, goodUpdate.slice(0, -3)))],
    ['bytes to spare', Uint8Array.of(messageType.sync, 0, 1, 0, 7)],
    ['presence that is no JSON', presence('{')],
    ['presence that is a list', presence('[]')],
    ['presence that is a number', presence('1')],
    ['a state vector of noise', Uint8Array.of(messageType.sync, 0, 2, 255, 255)],
  ])('%s', async (_what, message) => {
    const { enter, exchange, store } = stage();
    const [hostile, other] = [await enter(amina), await enter(luca)];
    hostile.say(message);
    other.type('Urges');
    await exchange(other);
    expect([hostile.goodbye?.code, other.goodbye, store.textOnDisk(ROOM)]).toEqual([
      closeCode.malformed,
      undefined,
      'Urges',
    ]);
  });
});

function presence(json: string): Uint8Array {
  const body = encoding.encode((encoder) => {
    for (const number of [1, 5, 1]) encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, json);
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

it('whatever bytes come in, others write on, and what is on disk can be loaded', async () => {
  const frame = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .tuple(fc.constantFrom(0, 1, 3), fc.uint8Array({ maxLength: 60 }))
      .map(([type, rest]) => Uint8Array.of(type, ...rest)),
    fc
      .uint8Array({ maxLength: 60 })
      .map((bytes) => syncMessage((encoder) => sync.writeUpdate(encoder, bytes))),
    fc
      .tuple(fc.nat({ max: goodUpdate.length - 1 }), fc.nat({ max: 255 }))
      .map(([at, byte]) => syncMessage((encoder) => sync.writeUpdate(encoder, goodUpdate.with(at, byte)))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { maxLength: 12 }), async (frames) => {
      const { enter, exchange, store, registry } = stage();
      const other = await enter(luca);
      for (const message of frames) {
        const hostile = new TestClient().enter(registry, ROOM, amina);
        await settled();
        hostile.say(message);
      }
      other.type('Calls upon everyone');
      await exchange(other);
      expect(other.goodbye).toBeUndefined();
      expect(store.textOnDisk(ROOM)).toContain('Calls upon everyone');
      other.drop();
      await settled();
      const late = await enter(luca);
      expect(late.text).toBe(store.textOnDisk(ROOM));
    }),
    { seed: 43, numRuns: 60 },
  );
});

describe('limits', () => {
  it('closes a line whose message is too large', async () => {
    const { enter } = stage();
    const client = await enter(amina);
    client.say(new Uint8Array(MAX_ROOM_MESSAGE_BYTES + 1));
    expect(client.goodbye?.code).toBe(closeCode.tooLarge);
  });

  it('closes a line that sends more than is kept while its room loads', async () => {
    const { registry, store } = stage();
    store.hold();
    const client = new TestClient().enter(registry, ROOM, amina);
    const half = new Uint8Array(MAX_ROOM_MESSAGE_BYTES);
    for (let bytes = 0; bytes <= WAITING_BYTES; bytes += half.byteLength) client.say(half);
    expect(client.goodbye?.code).toBe(closeCode.tooLarge);
  });

  it('closes a line that never stops talking, and lets one talk that takes its time', async () => {
    const { enter, timing } = stage();
    const [hasty, patient] = [await enter(amina), await enter(luca)];
    const question = Uint8Array.of(messageType.queryAwareness);
    for (let told = 0; told <= MESSAGE_BURST; told += 1) hasty.say(question);
    for (let second = 0; second < 30; second += 1) {
      for (let told = 0; told < 300; told += 1) patient.say(question);
      await timing.pass(1_000);
    }
    expect([hasty.goodbye?.code, patient.goodbye]).toEqual([closeCode.tooMany, undefined]);
  });

  it.each([
    ['hears all', 0, true, true, undefined],
    ['goes without presence', PRESENCE_QUEUE_BYTES + 1, true, false, undefined],
    ['is sent away to come back', QUEUE_BYTES + 1, false, false, closeCode.tooSlow],
  ])('a client that %s', async (_what, queued, hears, sees, code) => {
    const { enter, exchange, timing } = stage();
    const [writer, slow] = [await enter(amina), await enter(luca)];
    slow.queued = queued;
    writer.type('Urges');
    writer.show({ client: 1, clock: 1, state: {} });
    await exchange(writer);
    await timing.pass(A_MOMENT);
    slow.read();
    expect([slow.text === 'Urges', slow.presence.has(1), slow.goodbye?.code]).toEqual([hears, sees, code]);
  });
});
