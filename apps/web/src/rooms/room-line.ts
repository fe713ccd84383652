import { addresses, messageType } from '@penholder/protocol';
import { readVarUint } from 'lib0/decoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { socketAddress } from '../records/use-changes.js';
import { countingSocket } from './counting-socket.js';
import { isUnsaved, ledgerAfter, newLedger, type SaveEvent, type SaveLedger } from './save-ledger.js';

/** A draft's live text and the line that keeps it one with everyone else's. */
export interface RoomLine {
  readonly room: string;
  readonly document: Y.Doc;
  readonly awareness: Awareness;
  readonly ledger: () => SaveLedger;
  /** Hears of every change of the ledger until the given-back function is called. */
  readonly subscribe: (told: () => void) => () => void;
  /** Closes the line for good. What is owed then is lost. */
  readonly close: () => void;
}

/** Opens the line to a room. The browser's cross-tab channel stays shut: tabs may have different rights. */
export function openRoomLine(room: string): RoomLine {
  const document = new Y.Doc();
  const { ledger, subscribe, happen } = newRecord();
  const provider = new WebsocketProvider(socketAddress(addresses.rooms), room, document, {
    connect: false,
    disableBc: true,
    WebSocketPolyfill: countingSocket((message) => happen({ type: 'sent', message })),
  });
  provider.messageHandlers[messageType.saved] = (_encoder, decoder) =>
    happen({ type: 'acknowledged', count: readVarUint(decoder) });
  follow(provider, happen);
  const unplug = followPlug(provider);
  provider.connect();
  const close = () => {
    unplug();
    provider.destroy();
    document.destroy();
  };
  return { room, document, awareness: provider.awareness, ledger, subscribe, close };
}

function follow(provider: WebsocketProvider, happen: (event: SaveEvent) => void): void {
  provider.on('status', ({ status }) => {
    if (status === 'connecting') happen({ type: 'connecting' });
    if (status === 'connected') happen({ type: 'opened' });
  });
  provider.on('sync', (synced) => {
    if (synced) happen({ type: 'synced' });
  });
  provider.on('connection-close', () => happen({ type: 'dropped' }));
  provider.on('closed', ({ code }) => happen({ type: 'closed', code }));
  provider.doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) happen({ type: 'edited' });
  });
}

/** A socket whose network is gone looks open for half a minute; the browser knows at once. */
function followPlug(provider: WebsocketProvider): () => void {
  const out = () => provider.disconnect();
  const back = () => provider.connect();
  window.addEventListener('offline', out);
  window.addEventListener('online', back);
  return () => {
    window.removeEventListener('offline', out);
    window.removeEventListener('online', back);
  };
}

function newRecord() {
  let ledger = newLedger;
  const listeners = new Set<() => void>();
  return {
    ledger: () => ledger,
    subscribe: (told: () => void) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    happen: (event: SaveEvent) => {
      ledger = ledgerAfter(ledger, event);
      for (const told of listeners) told();
    },
  };
}

/** Tells once, as soon as nothing is owed any more. */
export function whenSaved(line: RoomLine, then: () => void): void {
  if (!isUnsaved(line.ledger())) return then();
  const unsubscribe = line.subscribe(() => {
    if (isUnsaved(line.ledger())) return;
    unsubscribe();
    then();
  });
}
