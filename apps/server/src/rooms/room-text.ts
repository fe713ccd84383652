import { err, ok, type Result } from '@penholder/kernel';
import * as Y from 'yjs';

import type { RoomText } from '../store/contract.js';
import type { Malformed } from './client-message.js';

/** Builds the document of a room from what is on disk, in one transaction: the one way that stays fast over thousands of updates. */
export function roomTextToDoc({ snapshot, updates }: RoomText): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    Y.applyUpdate(doc, snapshot.bytes);
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
  });
  return doc;
}

/** Whether an update told the document anything. */
export type News = 'news' | 'nothing new';

/**
 * Applies an update from outside. It is decoded first, so that one cut short changes nothing.
 * An update whose predecessors are missing counts as news, since the document keeps it for when they come.
 */
export function applyFromOutside(doc: Y.Doc, update: Uint8Array): Result<News, Malformed> {
  const early = doc.store.pendingStructs;
  const earlyDeletions = doc.store.pendingDs;
  let changed = false;
  const note = (): void => {
    changed = true;
  };
  doc.on('update', note);
  try {
    Y.decodeUpdate(update);
    Y.applyUpdate(doc, update);
  } catch {
    return err({ type: 'Malformed' });
  } finally {
    doc.off('update', note);
  }
  const keeps = doc.store.pendingStructs !== early || doc.store.pendingDs !== earlyDeletions;
  return ok(changed || keeps ? 'news' : 'nothing new');
}
