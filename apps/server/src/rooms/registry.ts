import { err, ok, type Result } from '@penholder/kernel';
import { closeCode, type Person } from '@penholder/protocol';
import type { Logger } from 'pino';
import type * as Y from 'yjs';

import type { Store } from '../store/contract.js';
import { Connection } from './connection.js';
import { CONNECTIONS_PER_PERSON, LAST_WRITE_WITHIN } from './limits.js';
import { Room } from './room.js';
import type { RoomSocket, RoomSocketEvents } from './room-socket.js';
import type { Timing } from './timing.js';
import { isWithin } from './within.js';

/** What the rooms need from outside. */
export interface RegistryOptions {
  readonly store: Store;
  readonly timing: Timing;
  readonly logger: Logger;
  /** This person's writing in this room is on disk. */
  readonly written: (room: string, person: Person) => void;
}

/** Why there is no such room to be in. */
export type RoomRefusal = { readonly type: 'NoSuchRoom' } | { readonly type: 'EpochOver' };

/** A room that takes no writing: its text, all of it on disk, and the two ways on. */
export interface SealedRoom {
  /** To be read only: a change of it would be told to nobody. Whoever changes the text works on a copy. */
  readonly doc: Y.Doc;
  /** The place in the log of what the server itself writes (`Rooms.append`). */
  readonly nextSequence: number;
  /** The server put this update on disk in that place: now the text holds it, and everyone here is told. */
  readonly took: (update: Uint8Array) => void;
  /** The text goes on in another room: everyone is told, and this one is left. */
  readonly over: () => void;
  readonly reopen: () => void;
}

/** The room's last writes did not reach the disk in time; it goes on as before. */
export interface WritesPending {
  readonly type: 'WritesPending';
}

/** A room that is loading or loaded, and how many hold it: connections, and a sealing. */
interface Entry {
  readonly name: string;
  readonly room: Promise<Result<Room, RoomRefusal>>;
  loaded: Room | undefined;
  holds: number;
}

/**
 * The rooms that are in memory.
 * Promise: a room is loaded once, however many come while it loads; it leaves only when nobody holds it and its
 * last write is on disk, both seen in the same tick as it goes, so that no other can be loaded beside it.
 */
export class RoomRegistry {
  readonly #entries = new Map<string, Entry>();
  readonly #perPerson = new Map<string, number>();
  readonly #options: RegistryOptions;
  #stopping = false;

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  /** How many rooms are in memory. */
  get size(): number {
    return this.#entries.size;
  }

  /** Brings a person's line into a room. What comes over it before the room is loaded waits. */
  connect(name: string, socket: RoomSocket, person: Person): RoomSocketEvents {
    const connection = new Connection(socket, person, this.#options.timing);
    const left = this.#countIn(person);
    const entry = this.#hold(name);
    if (this.#stopping) connection.close(closeCode.restarting, 'the server is stopping');
    if (this.#countOf(person) > CONNECTIONS_PER_PERSON) connection.close(closeCode.tooMany, 'too many tabs');
    void this.#admit(entry, connection);
    return {
      received: (message) => connection.receive(message),
      closed: () => {
        connection.end();
        entry.loaded?.leave(connection);
        left();
        this.#release(entry);
      },
    };
  }

  async #admit(entry: Entry, connection: Connection): Promise<void> {
    try {
      const room = await entry.room;
      if (connection.isClosed) return;
      if (room.ok) room.value.join(connection);
      else refuse(connection, room.error);
    } catch (error) {
      this.#options.logger.error({ room: entry.name, err: error }, 'a room could not be loaded');
      connection.close(closeCode.notLoaded, 'the room could not be loaded');
    }
  }

  /** Takes a room out of writing, so that its text can be issued. */
  async seal(name: string): Promise<Result<SealedRoom, RoomRefusal | WritesPending>> {
    const entry = this.#hold(name);
    const room = await this.#roomOf(entry);
    if (!room.ok) return room;
    const sealing = room.value.seal();
    if (await isWithin(sealing, LAST_WRITE_WITHIN, this.#options.timing))
      return ok(this.#sealed(entry, room.value, await sealing));
    this.#reopen(entry, room.value);
    return err({ type: 'WritesPending' });
  }

  async #roomOf(entry: Entry): Promise<Result<Room, RoomRefusal>> {
    try {
      const room = await entry.room;
      if (!room.ok) this.#release(entry);
      return room;
    } catch (error) {
      this.#release(entry);
      throw error;
    }
  }

  #sealed(entry: Entry, room: Room, doc: Y.Doc): SealedRoom {
    return {
      doc,
      get nextSequence() {
        return room.nextSequence;
      },
      took: (update) => room.took(update),
      over: () => {
        this.#forget(entry);
        void room.end(closeCode.epochOver, 'the draft was issued');
      },
      reopen: () => this.#reopen(entry, room),
    };
  }

  #reopen(entry: Entry, room: Room): void {
    room.reopen();
    this.#release(entry);
  }

  /** Sends everyone away to come back later, and waits for the last writes; `false` where some did not reach the disk in time. */
  async stop(): Promise<boolean> {
    this.#stopping = true;
    const ending = [...this.#entries.values()].map((entry) => endOf(entry));
    return isWithin(Promise.allSettled(ending), LAST_WRITE_WITHIN, this.#options.timing);
  }

  #hold(name: string): Entry {
    const entry = this.#entries.get(name) ?? this.#load(name);
    entry.holds += 1;
    return entry;
  }

  #load(name: string): Entry {
    const entry: Entry = { name, room: this.#read(name), loaded: undefined, holds: 0 };
    this.#entries.set(name, entry);
    entry.room.then(
      (room) => {
        if (!room.ok) return this.#forget(entry);
        entry.loaded = room.value;
        this.#leaveIfIdle(name);
      },
      () => this.#forget(entry),
    );
    return entry;
  }

  async #read(name: string): Promise<Result<Room, RoomRefusal>> {
    const { store, timing, logger, written } = this.#options;
    const kept = await store.records.rooms.byId(name);
    const text = await store.roomLog.load(name);
    if (kept === undefined || text === undefined) return err({ type: 'NoSuchRoom' });
    if (kept.state === 'closed') return err({ type: 'EpochOver' });
    const room = new Room({
      name,
      text,
      log: store.roomLog,
      timing,
      logger,
      written: ({ person }) => written(name, person),
      settled: () => this.#leaveIfIdle(name),
    });
    return ok(room);
  }

  #release(entry: Entry): void {
    entry.holds -= 1;
    this.#leaveIfIdle(entry.name);
  }

  #leaveIfIdle(name: string): void {
    const entry = this.#entries.get(name);
    if (entry?.holds === 0 && entry.loaded?.isSettled === true) this.#entries.delete(name);
  }

  #forget(entry: Entry): void {
    if (this.#entries.get(entry.name) === entry) this.#entries.delete(entry.name);
  }

  #countOf({ id }: Person): number {
    return this.#perPerson.get(id) ?? 0;
  }

  #countIn(person: Person): () => void {
    this.#perPerson.set(person.id, this.#countOf(person) + 1);
    return () => {
      const left = this.#countOf(person) - 1;
      if (left > 0) this.#perPerson.set(person.id, left);
      else this.#perPerson.delete(person.id);
    };
  }
}

function refuse(connection: Connection, refusal: RoomRefusal): void {
  switch (refusal.type) {
    case 'NoSuchRoom':
      return connection.close(closeCode.noSuchRoom, 'no such room');
    case 'EpochOver':
      return connection.close(closeCode.epochOver, 'the draft was issued');
  }
}

async function endOf(entry: Entry): Promise<void> {
  const room = await entry.room;
  if (room.ok) await room.value.end(closeCode.restarting, 'the server is stopping');
}
