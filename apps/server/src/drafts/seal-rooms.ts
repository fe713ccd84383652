import { err, ok, type Result } from '@penholder/kernel';

import type { RoomRefusal, RoomRegistry, SealedRoom, WritesPending } from '../rooms/registry.js';

/** Rooms out of writing, by name. */
export type SealedRooms = ReadonlyMap<string, SealedRoom>;

/**
 * Takes these rooms out of writing, runs the act, and lets each go its way: those that `act` names as over are
 * left for the next epoch, the others are written in again, as all are where the act fails.
 */
export async function withSealedRooms<Outcome>(
  registry: RoomRegistry,
  rooms: readonly string[],
  act: (sealed: SealedRooms) => Promise<{ readonly over: ReadonlySet<string>; readonly outcome: Outcome }>,
): Promise<Result<Outcome, RoomRefusal | WritesPending>> {
  const sealed = new Map<string, SealedRoom>();
  const over = new Set<string>();
  try {
    for (const name of rooms) {
      const room = await registry.seal(name);
      if (!room.ok) return err(room.error);
      sealed.set(name, room.value);
    }
    const done = await act(sealed);
    for (const name of done.over) over.add(name);
    return ok(done.outcome);
  } finally {
    for (const [name, room] of sealed) {
      if (over.has(name)) room.over();
      else room.reopen();
    }
  }
}
