import { sameBlocks } from '@penholder/compare';
import { type Block, type BlockId, blockId, type Resolution, type Subparagraph } from '@penholder/resolution';

/**
 * An earlier version with the ids of a later one wherever a paragraph is the same by its words: kept, reworded, moved, or
 * the first of those that it was split into. Others get ids that the later one does not have. Files know nothing of
 * ids, and the check of references goes by them.
 */
export function withIdsOf(later: Resolution, earlier: Resolution): Resolution {
  const same = sameBlocks(earlier, later);
  const named = (id: BlockId): BlockId => same.get(id) ?? blockId(`before ${id}`);
  const blocks = (of: readonly Block[]): Block[] => of.map((block) => blockNamed(block, named));
  return { ...earlier, preamble: blocks(earlier.preamble), operative: blocks(earlier.operative) };
}

type Naming = (id: BlockId) => BlockId;

function blockNamed(block: Block, named: Naming): Block {
  if (block.type !== 'paragraph') return { ...block, id: named(block.id) };
  return { ...block, id: named(block.id), children: block.children.map((part) => partNamed(part, named)) };
}

function partNamed(part: Subparagraph, named: Naming): Subparagraph {
  return { ...part, id: named(part.id), children: part.children.map((child) => partNamed(child, named)) };
}
