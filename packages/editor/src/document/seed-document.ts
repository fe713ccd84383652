import type { Resolution } from '@penholder/resolution';
import * as Y from 'yjs';

import { writeContent } from './content-in-yjs.js';
import { headOf } from './head.js';
import { writeHead } from './head-in-yjs.js';
import { headMapOf, textFragmentOf } from './places.js';
import { resolutionToContent } from './resolution-to-content.js';

/**
 * The Yjs update that starts a draft's live text from a tree; `readDocument` gives the tree back.
 * The same tree and client id (any whole number below 2³²) give the same bytes. Apply it once: a document seeded twice
 * with different client ids holds everything twice.
 */
export function seedDocument(resolution: Resolution, clientId: number): Uint8Array {
  const document = new Y.Doc();
  document.clientID = clientId;
  document.transact(() => {
    writeHead(headMapOf(document), headOf(resolution));
    writeContent(textFragmentOf(document), resolutionToContent(resolution).content);
  });
  return Y.encodeStateAsUpdate(document);
}
