import { closeCode, MAX_ROOM_MESSAGE_BYTES, type Person } from '@penholder/protocol';

import { PRESENCE_QUEUE_BYTES, QUEUE_BYTES, WAITING_BYTES } from './limits.js';
import { Rate } from './rate.js';
import type { RoomSocket } from './room-socket.js';
import { savedMessage } from './server-message.js';
import type { Timing } from './timing.js';

/** Where a connection stands. What comes in while it waits (its room is loading, or its epoch ending) is kept in order. */
type Standing =
  | { readonly at: 'waiting'; readonly kept: Uint8Array[] }
  | { readonly at: 'open'; readonly take: (message: Uint8Array) => void }
  | { readonly at: 'closed' };

/**
 * One person's line into one room.
 * It knows order, limits and what was acknowledged, and nothing of the text. Messages are taken in the order they
 * came, none before the room is ready; a line that breaks a limit is closed with the code that says which.
 */
export class Connection {
  readonly person: Person;
  #standing: Standing = { at: 'waiting', kept: [] };
  #writes = 0;
  #written = 0;
  #acknowledged = 0;
  readonly #socket: RoomSocket;
  readonly #rate: Rate;

  constructor(socket: RoomSocket, person: Person, timing: Timing) {
    this.#socket = socket;
    this.person = person;
    this.#rate = new Rate(timing);
  }

  get isClosed(): boolean {
    return this.#standing.at === 'closed';
  }

  /** Takes a message from outside. */
  receive(message: Uint8Array): void {
    if (this.#standing.at === 'closed') return;
    if (message.byteLength > MAX_ROOM_MESSAGE_BYTES) this.close(closeCode.tooLarge, 'message too large');
    else if (!this.#rate.take()) this.close(closeCode.tooMany, 'too many messages');
    else if (this.#standing.at === 'open') this.#standing.take(message);
    else this.#keep(this.#standing.kept, message);
  }

  #keep(kept: Uint8Array[], message: Uint8Array): void {
    kept.push(message);
    const bytes = kept.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (bytes > WAITING_BYTES) this.close(closeCode.tooLarge, 'too much at once');
  }

  /** Lets messages through, those kept first. */
  open(take: (message: Uint8Array) => void): void {
    if (this.#standing.at !== 'waiting') return;
    const { kept } = this.#standing;
    this.#standing = { at: 'open', take };
    for (const message of kept) if (this.#standing.at === 'open') take(message);
  }

  /** Keeps what comes in until `open` is called again. */
  hold(): void {
    if (this.#standing.at === 'open') this.#standing = { at: 'waiting', kept: [] };
  }

  /** The line is gone; nothing more is sent or taken. */
  end(): void {
    this.#standing = { at: 'closed' };
  }

  /** Closes the line and says why. */
  close(code: number, reason: string): void {
    if (this.isClosed) return;
    this.end();
    this.#socket.close(code, reason);
  }

  /** Sends what must not be missed. A client that does not keep up is sent away to come back for the state afresh. */
  send(message: Uint8Array): void {
    if (this.isClosed) return;
    if (this.#socket.queued() > QUEUE_BYTES) this.close(closeCode.tooSlow, 'too slow');
    else this.#socket.send(message);
  }

  /** Sends presence, which a slow client does without. */
  sendPresence(message: Uint8Array): void {
    if (this.#socket.queued() <= PRESENCE_QUEUE_BYTES) this.send(message);
  }

  /** Counts a writing message; the returned act, called once it is on disk, lets it be acknowledged. */
  countWrite(): () => void {
    const write = (this.#writes += 1);
    return () => {
      this.#written = write;
    };
  }

  /** Tells the client how many of its writes are on disk, where that is news. */
  acknowledge(): void {
    if (this.#written === this.#acknowledged) return;
    this.#acknowledged = this.#written;
    this.send(savedMessage(this.#written));
  }
}
