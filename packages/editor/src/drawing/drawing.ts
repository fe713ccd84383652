import type { Node } from '@tiptap/pm/model';
import { Mapping, StepMap } from '@tiptap/pm/transform';
import { DecorationSet } from '@tiptap/pm/view';

import { type StandingBlock, standingBlocks } from '../text/standing-block.js';
import { decorateAll, decorateBlock } from './decorate.js';
import { type OutlineEntry, outlineIn, sameOutline } from './outline.js';
import { haveSameStructure, type Structure, structureOf } from './structure.js';

/** What is drawn on a document and never stored in it. */
export interface Drawing {
  readonly document: Node;
  readonly structure: Structure;
  readonly decorations: DecorationSet;
  readonly outline: readonly OutlineEntry[];
}

/** Draws a document from nothing. */
export function draw(document: Node): Drawing {
  const structure = structureOf(document);
  return {
    document,
    structure,
    decorations: DecorationSet.create(document, decorateAll(document, structure)),
    outline: outlineIn(document, structure),
  };
}

/**
 * The drawing of a document that grew out of one already drawn.
 *
 * Promise: the same as `draw(document)`, but for a letter typed it costs one block and not two hundred pages.
 *
 * Plan: where the structure changed, draw anew. Else find the range that differs by comparing the two documents (not by
 * the transaction's steps: one that came through Yjs replaces everything, with the same nodes where nothing changed),
 * carry what is drawn outside it over, and draw the blocks that are other nodes than before.
 */
export function redraw(before: Drawing, document: Node): Drawing {
  if (document === before.document) return before;
  if (!haveSameStructure(before.document, document)) return keepOutline(before, draw(document));
  const { structure } = before;
  const carried = before.decorations.map(changedRange(before.document, document), document);
  const decorations = changedBlocks(before.document, document).reduce(
    (set, [block, index]) => redrawBlock(set, document, block, decorateBlock(block, index, structure)),
    carried,
  );
  return keepOutline(before, { document, structure, decorations, outline: outlineIn(document, structure) });
}

/** One array for as long as it says the same, so that what shows it need not be shown again. */
function keepOutline(before: Drawing, after: Drawing): Drawing {
  return sameOutline(before.outline, after.outline) ? { ...after, outline: before.outline } : after;
}

function changedRange(before: Node, after: Node): Mapping {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return new Mapping();
  // Where letters repeat, the equal ends may overlap the equal start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return new Mapping([new StepMap([start, end.a + overlap - start, end.b + overlap - start])]);
}

function changedBlocks(before: Node, after: Node): [StandingBlock, number][] {
  const old = standingBlocks(before);
  return standingBlocks(after).flatMap((block, index): [StandingBlock, number][] =>
    old[index]?.node === block.node ? [] : [[block, index]],
  );
}

function redrawBlock(
  set: DecorationSet,
  document: Node,
  { node, position }: StandingBlock,
  decorations: ReturnType<typeof decorateBlock>,
): DecorationSet {
  const end = position + node.nodeSize;
  const stale = set.find(position, end).filter(({ from, to }) => from >= position && to <= end);
  return set.remove(stale).add(document, decorations);
}
