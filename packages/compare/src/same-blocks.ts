import type { BlockId, Resolution } from '@penholder/resolution';

import { compare } from './compare.js';

/**
 * Which block of one version is which of another, by their words: from the id in FROM to that in TO. Of several that a
 * paragraph was split into or merged from it is the first. None stands twice on either side.
 *
 * For texts that come from outside: a file knows nothing of ids.
 */
export function sameBlocks(from: Resolution, to: Resolution): ReadonlyMap<BlockId, BlockId> {
  const same = new Map<BlockId, BlockId>();
  const taken = new Set<BlockId>();
  for (const { ids } of compare(from, to).paragraphs) {
    const [[old], [now]] = [ids.from, ids.to];
    if (old === undefined || now === undefined || same.has(old) || taken.has(now)) continue;
    taken.add(now);
    same.set(old, now);
  }
  return same;
}
