import { type Block, blockId, type Paragraph, type Subparagraph } from '@penholder/resolution';

import type { FlatBlock, FlatParagraph } from './flat-block.js';
import { placesOf } from './levels.js';
import { joinWithBlank } from './line-content.js';

/** The blocks of a section with the places they really take: levels without jumps, no closing words without a paragraph. */
export function settlePlaces(blocks: readonly FlatBlock[]): FlatBlock[] {
  const places = placesOf(blocks.map(levelsOf));
  return blocks.map((block, index) => {
    const place = places[index];
    return block.type === 'paragraph' && place ? { ...block, ...place } : block;
  });
}

/** What decides a flat block's place. */
export function levelsOf(block: FlatBlock): { type: string; level: number; tail: boolean } {
  return block.type === 'paragraph'
    ? { type: block.type, level: block.level, tail: block.tail }
    : { type: block.type, level: 0, tail: false };
}

/**
 * The blocks of a section nested again: `flattenBlocks` undone. Expects settled places.
 *
 * Promise: every line stands in the tree, in its order, but for closing words followed by further subparagraphs, which go
 * after those; several closing lines of one paragraph become one, with a blank between.
 */
export function nestBlocks(blocks: readonly FlatBlock[]): Block[] {
  return groupsOf(blocks, startsBlock).map(([first, ...rest]) => {
    if (first.type !== 'paragraph') return { ...first, id: blockId(first.id ?? '') };
    const { role, number } = first;
    return { type: 'paragraph', role, number, ...familyOf(first, rest) } satisfies Paragraph;
  });
}

function startsBlock(block: FlatBlock): boolean {
  return block.type !== 'paragraph' || (block.level === 0 && !block.tail);
}

function familyOf(
  first: FlatParagraph,
  rest: readonly FlatBlock[],
): Pick<Paragraph, 'id' | 'content' | 'children' | 'tail'> {
  const below = rest.filter((block) => block.type === 'paragraph');
  const closing = below.filter(({ tail, level }) => tail && level === first.level);
  const parts = below.filter((block) => !closing.includes(block));
  return {
    id: blockId(first.id ?? ''),
    content: first.content,
    children: nestSubparagraphs(parts, first.level + 1),
    tail: joinWithBlank(closing.map(({ content }) => content)),
  };
}

function nestSubparagraphs(parts: readonly FlatParagraph[], level: number): Subparagraph[] {
  return groupsOf(parts, (part) => part.level === level && !part.tail).map(([first, ...rest]) => ({
    type: 'subparagraph',
    marker: first.number,
    ...familyOf(first, rest),
  }));
}

type Group<Item> = [Item, ...Item[]];

/** The items in groups, each opened by one that starts a group (the very first always does). */
function groupsOf<Item>(items: readonly Item[], starts: (item: Item) => boolean): Group<Item>[] {
  const groups: Group<Item>[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last === undefined || starts(item)) groups.push([item]);
    else last.push(item);
  }
  return groups;
}
