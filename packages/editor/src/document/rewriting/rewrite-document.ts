import type { Resolution } from '@penholder/resolution';
import type * as Y from 'yjs';

import { headOf } from '../head.js';
import { headMapOf, textFragmentOf } from '../places.js';
import { repairIds } from '../repair-ids.js';
import { resolutionToContent } from '../resolution-to-content.js';
import { rewriteElements } from './rewrite-elements.js';

/**
 * Makes a draft's live text say what a tree says, while others write in it.
 *
 * Promise: `readDocument` gives the tree afterwards, with its ids; what says the same is not touched, and writing the same
 * tree again makes no update. Within a line only the letters that differ are taken out, put in or set otherwise, so that
 * letters typed at the same moment stand in the word in which they were typed, and those typed in a word that went stand
 * in its place. Only where a note call comes into the middle of words is the shorter side of it written again, and what is
 * typed there at that moment stands beside the call.
 *
 * What is typed at that moment into a paragraph, a note, a row or a cell that the tree has not any more, or that moves, goes
 * with it, as Yjs has it. So call this on a document that has everything that arrived so far, in the same tick.
 *
 * Plan: ids are repaired, so that each element is known by its own; the longest run of those that keep their order stays, the
 * others are put in or taken out; then attributes, then words. An empty place to write in stays where it is.
 */
export function rewriteDocument(document: Y.Doc, resolution: Resolution, origin: unknown = null): void {
  document.transact(() => {
    repairIds(document);
    rewriteHead(headMapOf(document), resolution);
    rewriteElements(textFragmentOf(document), resolutionToContent(resolution).content);
  }, origin);
}

function rewriteHead(map: Y.Map<unknown>, resolution: Resolution): void {
  for (const [name, value] of Object.entries(headOf(resolution))) {
    if (JSON.stringify(map.get(name)) !== JSON.stringify(value)) map.set(name, value);
  }
}
