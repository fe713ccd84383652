import { messageType } from '@penholder/protocol';
import * as encoding from 'lib0/encoding';
import * as sync from 'y-protocols/sync';
import type * as Y from 'yjs';

import { type PresenceEntry, writePresence } from './presence-entries.js';

/** Asks a client for what the server lacks; without it a client's offline work is never sent. */
export function stateMessage(doc: Y.Doc): Uint8Array {
  return message(messageType.sync, (encoder) => sync.writeSyncStep1(encoder, doc));
}

/** Gives a client what it lacks by its state vector. Throws where the vector is none. */
export function missingMessage(doc: Y.Doc, vector: Uint8Array): Uint8Array {
  return message(messageType.sync, (encoder) => sync.writeSyncStep2(encoder, doc, vector));
}

/** Passes on what was written. */
export function updateMessage(update: Uint8Array): Uint8Array {
  return message(messageType.sync, (encoder) => sync.writeUpdate(encoder, update));
}

/** Says who is here, or no longer. */
export function presenceMessage(entries: readonly PresenceEntry[]): Uint8Array {
  return message(messageType.awareness, (encoder) =>
    encoding.writeVarUint8Array(encoder, writePresence(entries)),
  );
}

/** Says that this many of the connection's writing messages are on disk, counted from its first. */
export function savedMessage(writes: number): Uint8Array {
  return message(messageType.saved, (encoder) => encoding.writeVarUint(encoder, writes));
}

function message(type: number, writeBody: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type);
    writeBody(encoder);
  });
}
