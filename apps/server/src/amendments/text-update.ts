import { rewriteDocument } from '@penholder/editor/document';
import type { Resolution } from '@penholder/resolution';
import * as Y from 'yjs';

/**
 * The Yjs update that makes a text say what a tree says; `null` where it says so already. The text itself is left as it is: the
 * update is made on a copy, so that it can be on disk before anyone is told.
 */
export function textUpdate(document: Y.Doc, resolution: Resolution): Uint8Array | null {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  const before = Y.encodeStateVector(copy);
  let isChanged = false;
  copy.on('update', () => {
    isChanged = true;
  });
  rewriteDocument(copy, resolution);
  return isChanged ? Y.encodeStateAsUpdate(copy, before) : null;
}
