import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** One client's presence as awareness messages carry it. `clock` rises with every change; `state` is `null` where the client left. */
export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  readonly state: PresenceState | null;
}

/** What a client shows of itself: JSON, of which the server knows only `user`. */
export type PresenceState = Readonly<Record<string, unknown>>;

/** Reads an awareness body; `undefined` where a state is neither an object nor `null`. Throws where it is cut short or no JSON. */
export function readPresence(body: Uint8Array): PresenceEntry[] | undefined {
  const decoder = decoding.createDecoder(body);
  const count = decoding.readVarUint(decoder);
  const entries: PresenceEntry[] = [];
  for (let read = 0; read < count; read += 1) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const state: unknown = JSON.parse(decoding.readVarString(decoder));
    if (!isPresence(state)) return undefined;
    entries.push({ client, clock, state });
  }
  return decoding.hasContent(decoder) ? undefined : entries;
}

function isPresence(state: unknown): state is PresenceState | null {
  return typeof state === 'object' && !Array.isArray(state);
}

/** Writes an awareness body. */
export function writePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  }
  return encoding.toUint8Array(encoder);
}
