import type { Node } from '@tiptap/pm/model';

import { type Levelled, type Place, placesOf } from '../document/levels.js';
import { isTail, levelOf, standingBlocks, type StandingBlock } from './standing-block.js';

/** The places that the blocks of a document really take, beside `standingBlocks`; `null` for what is no paragraph. */
export function blockPlaces(document: Node): readonly (Place | null)[] {
  const blocks = standingBlocks(document);
  const parts = new Map<number, Levelled[]>();
  for (const block of blocks) {
    const sofar = parts.get(block.partIndex);
    if (sofar === undefined) parts.set(block.partIndex, [levelled(block)]);
    else sofar.push(levelled(block));
  }
  return [...parts.values()].flatMap(placesOf);
}

function levelled({ node }: StandingBlock): Levelled {
  return { type: node.type.name, level: levelOf(node), tail: isTail(node) };
}
