import type { Node } from '@tiptap/pm/model';

import { blockPlaces } from './block-places.js';
import { type StandingBlock, standingBlocks } from './standing-block.js';

/** A block with all that hangs on it (subparagraphs, closing words): places in `standingBlocks`, `end` not included. */
export interface Family {
  readonly start: number;
  readonly end: number;
}

/** How deep a block stands: its paragraph's level; 0 for headings and tables; `null` for lines that are no blocks. */
function depthAt(document: Node, index: number): number | null {
  const name = standingBlocks(document)[index]?.node.type.name;
  if (name === 'heading' || name === 'table') return 0;
  return blockPlaces(document)[index]?.level ?? null;
}

function isTailAt(document: Node, index: number): boolean {
  return blockPlaces(document)[index]?.tail === true;
}

/** Where this block stands among all. */
export function indexOfBlock(document: Node, block: StandingBlock): number {
  return standingBlocks(document).findIndex(({ position }) => position === block.position);
}

/** The block at this place with all that hangs on it. Closing words are a family of their own. */
export function familyAt(document: Node, start: number): Family {
  const blocks = standingBlocks(document);
  const depth = depthAt(document, start);
  let end = start + 1;
  const hangsOn = (index: number) => {
    const below = depthAt(document, index);
    if (depth === null || below === null || blocks[index]?.partIndex !== blocks[start]?.partIndex)
      return false;
    return below > depth || (below === depth && isTailAt(document, index));
  };
  if (!isTailAt(document, start)) while (end < blocks.length && hangsOn(end)) end += 1;
  return { start, end };
}

/** The family before this one at the same level under the same parent; `null` where it is the first. */
export function familyBefore(document: Node, { start }: Family): Family | null {
  const depth = depthAt(document, start);
  for (let index = start - 1; index >= 0 && inSamePart(document, index, start); index -= 1) {
    const other = depthAt(document, index);
    if (other === null || depth === null || other < depth) return null;
    if (other === depth && !isTailAt(document, index)) return { start: index, end: start };
  }
  return null;
}

/** The family after this one at the same level under the same parent; `null` where it is the last. */
export function familyAfter(document: Node, { start, end }: Family): Family | null {
  const next = inSamePart(document, end, start) && !isTailAt(document, end);
  return next && depthAt(document, end) === depthAt(document, start) ? familyAt(document, end) : null;
}

function inSamePart(document: Node, index: number, other: number): boolean {
  const blocks = standingBlocks(document);
  return blocks[index] !== undefined && blocks[index].partIndex === blocks[other]?.partIndex;
}

/** Whether subparagraphs hang on the block at this place. */
export function hasSubparagraphs(document: Node, index: number): boolean {
  const { end } = familyAt(document, index);
  return end > index + 1 && !isTailAt(document, index + 1);
}
