import { err, ok, type Result } from '@penholder/kernel';
import { messageType } from '@penholder/protocol';
import * as decoding from 'lib0/decoding';

import { type PresenceEntry, readPresence } from './presence-entries.js';

/** What a client may say in a room, parsed. */
export type ClientMessage =
  /** Tells what it has, and asks for the rest. */
  | { readonly type: 'state'; readonly vector: Uint8Array }
  /** Writes: sync step 2 (what it has and the server lacks) or an update. */
  | { readonly type: 'write'; readonly update: Uint8Array }
  | { readonly type: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly type: 'presence asked for' };

/** The message is none that a client may send. */
export interface Malformed {
  readonly type: 'Malformed';
}

/** The body types of a sync message, as y-protocols numbers them. */
const syncType = { step1: 0, step2: 1, update: 2 } as const;

const malformed = err<Malformed>({ type: 'Malformed' });

/** Reads one frame, whole: a frame cut short, of an unknown type or with bytes to spare is malformed. Never throws. */
export function readClientMessage(frame: Uint8Array): Result<ClientMessage, Malformed> {
  try {
    const decoder = decoding.createDecoder(frame);
    const message = readBody(decoder);
    return message === undefined || decoding.hasContent(decoder) ? malformed : ok(message);
  } catch {
    // lib0 says "unexpected end of array" and the like by throwing.
    return malformed;
  }
}

function readBody(decoder: decoding.Decoder): ClientMessage | undefined {
  switch (decoding.readVarUint(decoder)) {
    case messageType.sync:
      return readSync(decoder);
    case messageType.awareness: {
      const entries = readPresence(decoding.readVarUint8Array(decoder));
      return entries && { type: 'presence', entries };
    }
    case messageType.queryAwareness:
      return { type: 'presence asked for' };
    default:
      return undefined;
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage | undefined {
  const type = decoding.readVarUint(decoder);
  const body = decoding.readVarUint8Array(decoder);
  switch (type) {
    case syncType.step1:
      return { type: 'state', vector: body };
    case syncType.step2:
    case syncType.update:
      return { type: 'write', update: body };
    default:
      return undefined;
  }
}
