import * as Y from 'yjs';

import type {
  KeptRoom,
  LoggedUpdate,
  Records,
  RoomLog,
  Rooms,
  RoomText,
  Store,
} from '../../src/store/contract.js';

/** The part of a store that rooms use, in memory and in the test's hand: writes can be held up, and made to fail. */
export class MemoryStore {
  readonly rooms = new Map<string, KeptRoom>();
  readonly texts = new Map<string, RoomText>();
  loads = 0;
  /** How many of the next writes fail. */
  failures = 0;
  /** How many of the next loads fail. */
  loadFailures = 0;
  #held: (() => void)[] | undefined;

  constructor(...names: readonly string[]) {
    for (const room of names) {
      this.rooms.set(room, { room, draft: 'd1', epoch: 1, state: 'open' });
      const doc = new Y.Doc();
      this.texts.set(room, { snapshot: { through: 0, bytes: Y.encodeStateAsUpdate(doc) }, updates: [] });
    }
  }

  /** From now on writes wait. */
  hold(): void {
    this.#held = [];
  }

  /** Lets the writes that wait through, and those after them. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const go of held) go();
  }

  /** How many updates the log of a room holds. */
  logged(room: string): number {
    return this.texts.get(room)?.updates.length ?? 0;
  }

  /** What a server would find in a room after this one died now. */
  textOnDisk(room: string): string {
    const doc = new Y.Doc();
    const text = this.texts.get(room);
    if (text === undefined) return '';
    Y.applyUpdate(doc, text.snapshot.bytes);
    for (const { bytes } of text.updates) Y.applyUpdate(doc, bytes);
    return doc.getText('text').toString();
  }

  readonly log: RoomLog = {
    load: async (room) => {
      this.loads += 1;
      await this.#turn();
      this.#fail('loadFailures');
      return this.texts.get(room);
    },
    append: async (room, update) => {
      await this.#turn();
      this.#fail('failures');
      this.#append(room, update);
    },
    compact: async (room, through, bytes) => {
      await this.#turn();
      this.#fail('failures');
      const updates = this.texts.get(room)?.updates.filter(({ sequence }) => sequence > through) ?? [];
      this.texts.set(room, { snapshot: { through, bytes }, updates });
    },
  };

  async #turn(): Promise<void> {
    const held = this.#held;
    if (held !== undefined) await new Promise<void>((resolve) => held.push(resolve));
  }

  #fail(count: 'failures' | 'loadFailures'): void {
    if (this[count] === 0) return;
    this[count] -= 1;
    throw new Error('disk full');
  }

  #append(room: string, update: LoggedUpdate): void {
    const text = this.texts.get(room);
    if (text === undefined) throw new Error('no such room');
    const expected = text.snapshot.through + text.updates.length + 1;
    if (update.sequence !== expected) throw new Error(`sequence ${update.sequence}, ${expected} was due`);
    this.texts.set(room, { ...text, updates: [...text.updates, update] });
  }

  /** As a store; what rooms do not use throws. */
  asStore(): Store {
    return {
      roomLog: this.log,
      change: (work) => this.#change(work),
      ping: () => Promise.resolve(),
      close: () => Promise.resolve(),
      records: this.#records(unused),
    };
  }

  /** What is appended lies apart until the end, and is then kept whole or, where the write fails, not at all. */
  async #change<Outcome>(work: (records: Records) => Promise<Outcome>): Promise<Outcome> {
    const appended: (() => void)[] = [];
    const append: Rooms['append'] = async (room, update) => {
      appended.push(() => this.#append(room, update));
    };
    const outcome = await work(this.#records(append));
    await this.#turn();
    this.#fail('failures');
    for (const keep of appended) keep();
    return outcome;
  }

  #records(append: Rooms['append']): Records {
    const byId: Rooms['byId'] = async (room) => this.rooms.get(room);
    return {
      rooms: { byId, append, ofDraft: unused, open: unused, close: unused },
      get sessions() {
        return unused();
      },
      get drafts() {
        return unused();
      },
      get versions() {
        return unused();
      },
      get imports() {
        return unused();
      },
      get amendments() {
        return unused();
      },
      get negotiation() {
        return unused();
      },
      get people() {
        return unused();
      },
      get audit() {
        return unused();
      },
    };
  }
}

function unused(): never {
  throw new Error('Rooms use no other records');
}
