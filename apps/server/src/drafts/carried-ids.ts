import { sameBlocks } from '@penholder/compare';
import type { BlockId, IdSource, Resolution } from '@penholder/resolution';

import { blockIdsOf, withFreshIds } from './fresh-ids.js';

/**
 * A text read from outside with the ids of the version beside it in the chain, wherever a paragraph is the same one:
 * kept, reworded, moved, or the first of those that it was split into or merged from. Others keep their own. What
 * people say about a paragraph hangs on its id, and a file knows nothing of ids.
 */
export function withCarriedIds(resolution: Resolution, neighbour: Resolution): Resolution {
  const carried = carriedIds(resolution, neighbour);
  const ids = blockIdsOf(resolution).map((id) => carried.get(id) ?? id);
  return withFreshIds(resolution, givenIds(ids, resolution));
}

/** From a paragraph's own id to that of the same paragraph in the neighbour, unless another of its own has that id. */
function carriedIds(resolution: Resolution, neighbour: Resolution): ReadonlyMap<BlockId, BlockId> {
  const taken = new Set(blockIdsOf(resolution));
  const same = [...sameBlocks(neighbour, resolution)].filter(([theirs]) => !taken.has(theirs));
  return new Map(same.map(([theirs, own]) => [own, theirs]));
}

/** Hands out these ids in turn; notes keep theirs. */
function givenIds(blocks: readonly BlockId[], { notes }: Resolution): IdSource {
  const [nextBlock, nextNote] = [blocks.values(), notes.values()];
  return {
    block: () => present(nextBlock.next().value),
    note: () => present(nextNote.next().value).id,
  };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('More ids were asked for than the text has');
  return value;
}
