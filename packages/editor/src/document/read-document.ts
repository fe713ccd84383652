import type { Resolution } from '@penholder/resolution';
import type * as Y from 'yjs';

import { readContent } from './content-in-yjs.js';
import { contentElement } from './content-node.js';
import { contentToResolution } from './content-to-resolution.js';
import { readHead } from './head-in-yjs.js';
import { headMapOf, textFragmentOf } from './places.js';

/** The tree of a draft's live text. Total: whatever any client wrote becomes a tree, and no word of it is lost. */
export function readDocument(document: Y.Doc): Resolution {
  const text = contentElement('doc', {}, readContent(textFragmentOf(document)));
  return contentToResolution(text, readHead(headMapOf(document)));
}
