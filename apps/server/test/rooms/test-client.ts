import { messageType, type Person } from '@penholder/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';

import { type PresenceEntry, readPresence } from '../../src/rooms/presence-entries.js';
import type { RoomRegistry } from '../../src/rooms/registry.js';
import type { RoomSocket, RoomSocketEvents } from '../../src/rooms/room-socket.js';
import { presenceMessage } from '../../src/rooms/server-message.js';

/** Why a line was closed. */
export interface Goodbye {
  readonly code: number;
  readonly reason: string;
}

/**
 * A client with its line in the test's hand: what the server sends waits in `inbox` until `read`, what the client
 * writes waits in `outbox` until `send`.
 */
export class TestClient {
  readonly doc = new Y.Doc();
  readonly inbox: Uint8Array[] = [];
  readonly outbox: Uint8Array[] = [];
  readonly presence = new Map<number, PresenceEntry>();
  /** How many of its writes the server said are on disk. */
  saved = 0;
  /** How many writes it sent on the line it has now. */
  writes = 0;
  goodbye: Goodbye | undefined;
  /** Bytes the server believes this client has not taken. */
  queued = 0;
  #line: RoomSocketEvents | undefined;

  constructor() {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.outbox.push(syncMessage((encoder) => sync.writeUpdate(encoder, update)));
    });
  }

  /** Comes into a room, and asks for what it lacks, as y-websocket does. */
  enter(registry: RoomRegistry, room: string, person: Person): this {
    const socket: RoomSocket = {
      send: (message) => this.inbox.push(message),
      queued: () => this.queued,
      close: (code, reason) => {
        this.goodbye = { code, reason };
        this.drop();
      },
    };
    this.goodbye = undefined;
    this.writes = 0;
    this.#line = registry.connect(room, socket, person);
    this.outbox.unshift(syncMessage((encoder) => sync.writeSyncStep1(encoder, this.doc)));
    return this;
  }

  /** The line is gone; the document stays. */
  drop(): void {
    const line = this.#line;
    this.#line = undefined;
    this.outbox.length = 0;
    line?.closed();
  }

  get isConnected(): boolean {
    return this.#line !== undefined;
  }

  /** Types words at a place. */
  type(words: string, at = this.text.length): this {
    this.doc.getText('text').insert(at, words);
    return this;
  }

  get text(): string {
    return this.doc.getText('text').toString();
  }

  /** Puts all it has to say on the line. */
  send(): void {
    for (const message of this.outbox.splice(0)) {
      if (message[0] === messageType.sync && message[1] !== sync.messageYjsSyncStep1) this.writes += 1;
      this.say(message);
    }
  }

  /** Puts any bytes on the line. */
  say(message: Uint8Array): void {
    this.#line?.received(message);
  }

  /** Shows presence entries. */
  show(...entries: readonly PresenceEntry[]): void {
    this.say(presenceMessage(entries));
  }

  /** Takes in all that the server sent. */
  read(): void {
    for (const message of this.inbox.splice(0)) this.#take(message);
  }

  #take(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message);
    const type = decoding.readVarUint(decoder);
    if (type === messageType.saved) this.saved = decoding.readVarUint(decoder);
    else if (type === messageType.awareness) this.#see(decoding.readVarUint8Array(decoder));
    else this.#sync(decoder);
  }

  #see(body: Uint8Array): void {
    for (const entry of readPresence(body) ?? []) this.presence.set(entry.client, entry);
  }

  #sync(decoder: decoding.Decoder): void {
    const answer = encoding.createEncoder();
    encoding.writeVarUint(answer, messageType.sync);
    sync.readSyncMessage(decoder, answer, this.doc, this);
    if (encoding.length(answer) > 1) this.outbox.push(encoding.toUint8Array(answer));
  }
}

/** A sync message with this body. */
export function syncMessage(write: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.sync);
    write(encoder);
  });
}
