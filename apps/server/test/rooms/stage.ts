import type { Person } from '@penholder/protocol';
import { pino } from 'pino';

import { RoomRegistry } from '../../src/rooms/registry.js';
import { HandTiming } from './hand-timing.js';
import { MemoryStore } from './memory-store.js';
import { TestClient } from './test-client.js';

/** The room of the tests. */
export const ROOM = 'd1.1';

/** Long enough for what was written to be gathered and sent on, in milliseconds. */
export const A_MOMENT = 25;

/** Rooms over a store in memory, new or left by another stage, with time in the test's hand. */
export function stage(store = new MemoryStore(ROOM)) {
  const timing = new HandTiming();
  const written: string[] = [];
  const registry = new RoomRegistry({
    store: store.asStore(),
    timing,
    logger: pino({ level: 'silent' }),
    written: (room, { name }) => written.push(`${name} in ${room}`),
  });
  return {
    timing,
    store,
    registry,
    written,
    /** A client in the room, its messages exchanged. */
    enter: async (person: Person): Promise<TestClient> => {
      const client = new TestClient().enter(registry, ROOM, person);
      await exchange(timing, client);
      return client;
    },
    /** Sends and reads until nobody has anything to say. */
    exchange: (...clients: readonly TestClient[]) => exchange(timing, ...clients),
  };
}

async function exchange(timing: HandTiming, ...clients: readonly TestClient[]): Promise<void> {
  do {
    for (const client of clients) client.send();
    await timing.pass(A_MOMENT);
    for (const client of clients) client.read();
  } while (clients.some(({ isConnected, outbox }) => isConnected && outbox.length > 0));
}

/** People of the tests. */
export const amina: Person = { id: 'p-amina', name: 'Amina', delegation: 'Kenya', role: 'drafter' };
export const luca: Person = { id: 'p-luca', name: 'Luca', delegation: 'Malta', role: 'drafter' };
export const sofia: Person = { id: 'p-sofia', name: 'Sofia', delegation: 'Chile', role: 'drafter' };
