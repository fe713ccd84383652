import { type Person, presenceSchema } from '@penholder/protocol';

import type { Connection } from './connection.js';
import { CLIENTS_PER_CONNECTION, PRESENCE_BYTES } from './limits.js';
import type { PresenceEntry, PresenceState } from './presence-entries.js';

interface Present {
  readonly connection: Connection;
  readonly entry: PresenceEntry;
}

/** Shown where a client names no colour that is one. */
const NO_COLOUR = '#5b6770';

/** Clients that left are remembered, so that one of them coming back is seen; the oldest are forgotten above this many. */
const REMEMBERED = 1_000;

/**
 * Who is in a room. Name and delegation are what the server knows of the connection's person, whatever the client
 * says, and what is too large is not shown; a client's entry belongs to the connection that first showed it, and others that speak for it are ignored.
 */
export class Presence {
  readonly #present = new Map<number, Present>();
  readonly #clocksOfGone = new Map<number, number>();
  readonly #changed = new Set<number>();

  /** Takes what a connection shows. Returns entries to answer it with, so that a client that comes back raises its clock. */
  show(connection: Connection, entries: readonly PresenceEntry[]): PresenceEntry[] {
    return entries.flatMap((entry) =>
      this.#mayShow(connection, entry) ? this.#take(connection, entry) : [],
    );
  }

  #mayShow(connection: Connection, { client, clock }: PresenceEntry): boolean {
    const known = this.#present.get(client);
    if (known !== undefined) return known.connection === connection && clock >= known.entry.clock;
    return this.#clientsOf(connection).length < CLIENTS_PER_CONNECTION;
  }

  #take(connection: Connection, { client, clock, state }: PresenceEntry): PresenceEntry[] {
    const goneAt = this.#clocksOfGone.get(client);
    // Peers remember the clock at which it left, and would take anything not above it for old news.
    if (goneAt !== undefined && clock <= goneAt) return [{ client, clock: goneAt, state: null }];
    if (state === null) this.#remove(client, clock);
    else if (JSON.stringify(state).length > PRESENCE_BYTES) return [];
    else
      this.#present.set(client, {
        connection,
        entry: { client, clock, state: stamped(state, connection.person) },
      });
    this.#changed.add(client);
    return [];
  }

  /** Takes out every client of a connection that is gone. */
  leave(connection: Connection): void {
    for (const { entry } of this.#clientsOf(connection)) {
      this.#remove(entry.client, entry.clock);
      this.#changed.add(entry.client);
    }
  }

  #clientsOf(connection: Connection): Present[] {
    return [...this.#present.values()].filter((present) => present.connection === connection);
  }

  #remove(client: number, clock: number): void {
    this.#present.delete(client);
    this.#clocksOfGone.delete(client);
    this.#clocksOfGone.set(client, clock);
    const [oldest] = this.#clocksOfGone.keys();
    if (this.#clocksOfGone.size > REMEMBERED && oldest !== undefined) this.#clocksOfGone.delete(oldest);
  }

  /** Everyone here. */
  everyone(): PresenceEntry[] {
    return [...this.#present.values()].map(({ entry }) => entry);
  }

  get hasNews(): boolean {
    return this.#changed.size > 0;
  }

  /** What changed since it was last taken. */
  takeNews(): PresenceEntry[] {
    const news = [...this.#changed].map((client) => this.#entryOf(client));
    this.#changed.clear();
    return news;
  }

  #entryOf(client: number): PresenceEntry {
    const gone = { client, clock: this.#clocksOfGone.get(client) ?? 0, state: null };
    return this.#present.get(client)?.entry ?? gone;
  }
}

function stamped(state: PresenceState, { name, delegation }: Person): PresenceState {
  const said = presenceSchema.shape.color.safeParse(colorIn(state));
  return { ...state, user: { name, delegation, color: said.success ? said.data : NO_COLOUR } };
}

function colorIn({ user }: PresenceState): unknown {
  return typeof user === 'object' && user !== null && 'color' in user ? user.color : undefined;
}
