import type { Resolution } from '@penholder/resolution';
import type * as Y from 'yjs';

import { headOf } from '../head.js';
import { headMapOf, textFragmentOf } from '../places.js';
import { resolutionToContent } from '../resolution-to-content.js';
import { rewriteElements } from './rewrite-elements.js';

/**
 * Makes a draft's live text say what a tree says, while others write in it.
 *
 * Promise: `readDocument` gives the tree afterwards, with its ids; what says the same is not touched, and writing the same
 * tree again makes no update. Within a line only the words that differ are taken out or put in, so that letters typed beside
 * them at the same moment stay where they were typed. What is typed at that moment into a paragraph, a note or a
 * cell that the tree has not any more, or that moves, goes with it: call this on a document that has everything that
 * arrived so far.
 * Plan: elements are told apart by their ids; the longest run of those that keep their order stays, the others are put in
 * or taken out; then attributes, then words.
 */
export function rewriteDocument(document: Y.Doc, resolution: Resolution, origin: unknown = null): void {
  document.transact(() => {
    rewriteHead(headMapOf(document), resolution);
    rewriteElements(textFragmentOf(document), resolutionToContent(resolution).content);
  }, origin);
}

function rewriteHead(map: Y.Map<unknown>, resolution: Resolution): void {
  for (const [name, value] of Object.entries(headOf(resolution))) {
    if (JSON.stringify(map.get(name)) !== JSON.stringify(value)) map.set(name, value);
  }
}
