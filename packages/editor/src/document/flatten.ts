import type { Block, Paragraph, Subparagraph } from '@penholder/resolution';

import type { FlatBlock, FlatParagraph } from './flat-block.js';

/** The blocks of a section side by side, as the editor holds them; `nestBlocks` undoes it. */
export function flattenBlocks(blocks: readonly Block[]): FlatBlock[] {
  return blocks.flatMap((block): FlatBlock[] =>
    block.type === 'paragraph' ? flattenParagraph(block) : [block],
  );
}

function flattenParagraph(paragraph: Paragraph): FlatParagraph[] {
  return flattenFamily(paragraph, paragraph.number, { role: paragraph.role, level: 0 });
}

function flattenFamily(
  { id, content, children, tail }: Paragraph | Subparagraph,
  number: string | null,
  place: Pick<FlatParagraph, 'role' | 'level'>,
): FlatParagraph[] {
  const deeper = { ...place, level: place.level + 1 };
  return [
    { type: 'paragraph', id, number, tail: false, content, ...place },
    ...children.flatMap((child) => flattenFamily(child, child.marker, deeper)),
    ...(tail.length === 0
      ? []
      : [{ type: 'paragraph' as const, id: null, number: null, tail: true, content: tail, ...place }]),
  ];
}
