import { closeCode } from '@penholder/protocol';
import type { Logger } from 'pino';
import * as Y from 'yjs';

import type { RoomLog, RoomText } from '../store/contract.js';
import { type ClientMessage, readClientMessage } from './client-message.js';
import type { Connection } from './connection.js';
import { Gathering } from './gathering.js';
import { COMPACT_AFTER } from './limits.js';
import { Presence } from './presence.js';
import type { PresenceEntry } from './presence-entries.js';
import { applyFromOutside, roomTextToDoc } from './room-text.js';
import { missingMessage, presenceMessage, stateMessage, updateMessage } from './server-message.js';
import type { Timing } from './timing.js';
import { Writing } from './writing.js';

/** What a room needs from outside. */
export interface RoomOptions {
  readonly name: string;
  readonly text: RoomText;
  readonly log: RoomLog;
  readonly timing: Timing;
  readonly logger: Logger;
  /** Somebody's writing is on disk. */
  readonly written: (connection: Connection) => void;
  /** Nothing is left to write. */
  readonly settled: () => void;
}

/**
 * One epoch of a draft's live text, and those who are in it.
 * Promise: what one client writes reaches the disk, then every other client, in one order for all; nothing is
 * acknowledged before it is on disk. While sealed it takes no writing, and keeps what comes for later.
 */
export class Room {
  readonly #connections = new Set<Connection>();
  readonly #presence = new Presence();
  readonly #presenceGathering: Gathering;
  readonly #writing: Writing;
  readonly #options: RoomOptions;
  readonly #doc: Y.Doc;
  #sealed = false;
  #sequence: number;
  #sinceSnapshot: number;

  constructor(options: RoomOptions) {
    const { text, timing, logger, name } = options;
    this.#options = options;
    this.#doc = roomTextToDoc(text);
    this.#sinceSnapshot = text.updates.length;
    this.#sequence = text.snapshot.through + text.updates.length;
    this.#presenceGathering = new Gathering(timing, () => this.#tellPresence());
    this.#writing = new Writing({
      timing,
      append: (update) => this.#append(update),
      committed: (update) => this.#tellWritten(update),
      failed: (error) => logger.error({ room: name, err: error }, 'a write failed and will be tried again'),
      settled: options.settled,
    });
  }

  /** Whether everything is on disk. */
  get isSettled(): boolean {
    return this.#writing.isSettled;
  }

  /** Lets a connection in: it is asked for what it has, told who is here, and heard. */
  join(connection: Connection): void {
    this.#connections.add(connection);
    connection.send(stateMessage(this.#doc));
    const present = this.#presence.everyone();
    if (present.length > 0) connection.send(presenceMessage(present));
    if (!this.#sealed) this.#hear(connection);
  }

  #hear(connection: Connection): void {
    connection.open((frame) => this.#take(connection, frame));
  }

  /** Takes a connection out; what it wrote stays, what it showed goes at once. */
  leave(connection: Connection): void {
    this.#connections.delete(connection);
    this.#presence.leave(connection);
    this.#showPresence();
  }

  #take(connection: Connection, frame: Uint8Array): void {
    const message = readClientMessage(frame);
    if (message.ok) this.#do(connection, message.value);
    else connection.close(closeCode.malformed, 'malformed message');
  }

  #do(connection: Connection, message: ClientMessage): void {
    switch (message.type) {
      case 'state':
        return this.#answerState(connection, message.vector);
      case 'write':
        return this.#write(connection, message.update);
      case 'presence':
        return this.#show(connection, message.entries);
      case 'presence asked for':
        return connection.sendPresence(presenceMessage(this.#presence.everyone()));
    }
  }

  /** Answered when what was written before the question is on disk, so that nobody is shown what could still be lost. */
  #answerState(connection: Connection, vector: Uint8Array): void {
    const answer = (): void => {
      try {
        connection.send(missingMessage(this.#doc, vector));
      } catch {
        connection.close(closeCode.malformed, 'malformed state vector');
      }
    };
    if (this.isSettled) answer();
    else this.#writing.add({ update: undefined, written: answer });
  }

  #write(connection: Connection, update: Uint8Array): void {
    const applied = applyFromOutside(this.#doc, update);
    if (!applied.ok) return connection.close(closeCode.malformed, 'malformed update');
    const counted = connection.countWrite();
    const isNews = applied.value === 'news';
    const written = (): void => {
      counted();
      if (isNews) this.#options.written(connection);
    };
    this.#writing.add({ update: isNews ? update : undefined, written });
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const { log, name } = this.#options;
    await log.append(name, { sequence: this.#sequence + 1, bytes });
    this.#sequence += 1;
    this.#sinceSnapshot += 1;
  }

  async #tellWritten(update: Uint8Array | undefined): Promise<void> {
    const message = update && updateMessage(update);
    for (const connection of this.#connections) {
      if (message !== undefined) connection.send(message);
      connection.acknowledge();
    }
    if (this.#sinceSnapshot >= COMPACT_AFTER) await this.#compact();
  }

  /** The snapshot may hold more than the log up to here; applying that twice changes nothing. */
  async #compact(): Promise<void> {
    const { log, name, logger } = this.#options;
    try {
      await log.compact(name, this.#sequence, Y.encodeStateAsUpdate(this.#doc));
      this.#sinceSnapshot = 0;
    } catch (error) {
      logger.warn({ room: name, err: error }, 'the log was not folded into a snapshot');
    }
  }

  #show(connection: Connection, entries: readonly PresenceEntry[]): void {
    const answer = this.#presence.show(connection, entries);
    if (answer.length > 0) connection.send(presenceMessage(answer));
    this.#showPresence();
  }

  #showPresence(): void {
    if (this.#presence.hasNews) this.#presenceGathering.begin();
  }

  /** The one who showed it is told too: y-websocket takes a silent line for a dead one. */
  #tellPresence(): void {
    const message = presenceMessage(this.#presence.takeNews());
    for (const connection of this.#connections) connection.sendPresence(message);
  }

  /** Stops taking writing, and gives the text once all of it is on disk. */
  async seal(): Promise<Y.Doc> {
    this.#sealed = true;
    for (const connection of this.#connections) connection.hold();
    await this.#writing.settled();
    return this.#doc;
  }

  /** The place in the log of the next update. */
  get nextSequence(): number {
    return this.#sequence + 1;
  }

  /**
   * Takes in an update that was put on disk in the place `nextSequence` by other hands, while the room is sealed,
   * and tells everyone. It is counted before anything can fail: the log goes on behind it in any case.
   */
  took(update: Uint8Array): void {
    this.#sequence += 1;
    this.#sinceSnapshot += 1;
    Y.applyUpdate(this.#doc, update);
    const message = updateMessage(update);
    for (const connection of this.#connections) connection.send(message);
    if (this.#sinceSnapshot >= COMPACT_AFTER) this.#writing.add({ update: undefined, written: nothingOwed });
  }

  /** Goes on where `seal` stopped; what came meanwhile is taken now. */
  reopen(): void {
    this.#sealed = false;
    for (const connection of this.#connections) this.#hear(connection);
  }

  /** Sends everyone away, and resolves when the last write is on disk. */
  async end(code: number, reason: string): Promise<void> {
    for (const connection of this.#connections) connection.close(code, reason);
    this.#connections.clear();
    this.#presenceGathering.stop();
    await this.#writing.settled();
  }
}

/** A write that only lets the log be folded. */
function nothingOwed(): void {}
