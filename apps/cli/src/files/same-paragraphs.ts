import { compare } from '@penholder/compare';
import { type Block, type BlockId, blockId, type Resolution, type Subparagraph } from '@penholder/resolution';

/**
 * An earlier version with the ids of a later one wherever a paragraph is the same by its words: kept, reworded, moved, or
 * the first of those that it was split into. Others get ids that the later one does not have. Files know nothing of
 * ids, and the check of references goes by them.
 */
export function withIdsOf(later: Resolution, earlier: Resolution): Resolution {
  const same = sameParagraphs(earlier, later);
  const named = (id: BlockId): BlockId => same.get(id) ?? blockId(`before ${id}`);
  const blocks = (of: readonly Block[]): Block[] => of.map((block) => blockNamed(block, named));
  return { ...earlier, preamble: blocks(earlier.preamble), operative: blocks(earlier.operative) };
}

/** From the id of a paragraph or part in the earlier version to that of the same one in the later; each at most once. */
function sameParagraphs(earlier: Resolution, later: Resolution): ReadonlyMap<BlockId, BlockId> {
  const same = new Map<BlockId, BlockId>();
  const taken = new Set<BlockId>();
  for (const { ids } of compare(earlier, later).paragraphs) {
    const [[from], [to]] = [ids.from, ids.to];
    if (from === undefined || to === undefined || taken.has(to)) continue;
    taken.add(to);
    same.set(from, to);
  }
  return same;
}

type Naming = (id: BlockId) => BlockId;

function blockNamed(block: Block, named: Naming): Block {
  if (block.type !== 'paragraph') return { ...block, id: named(block.id) };
  return { ...block, id: named(block.id), children: block.children.map((part) => partNamed(part, named)) };
}

function partNamed(part: Subparagraph, named: Naming): Subparagraph {
  return { ...part, id: named(part.id), children: part.children.map((child) => partNamed(child, named)) };
}
