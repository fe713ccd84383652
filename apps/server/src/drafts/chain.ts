import type { Stage, Version } from '@penholder/protocol';
import { parseSymbol, revisionOf } from '@penholder/resolution';

/** Where the stages stand in the life of a text; revisions are told apart by their number. */
const RANK: Readonly<Record<Stage, number>> = {
  'zero draft': 0,
  tabled: 1,
  revised: 2,
  'orally revised': 3,
  recommended: 4,
  adopted: 5,
  withdrawn: 6,
};

/** What places a version in its chain. */
export type Placed = Pick<Version, 'stage' | 'symbol'>;

/**
 * The place, from 1, of a new version in a chain given oldest first. A revision loaded late goes before those that
 * were issued after it; among equals the new one comes last.
 */
export function ordinalIn(chain: readonly Placed[], version: Placed): number {
  const later = chain.findIndex((other) => isBefore(version, other));
  return later === -1 ? chain.length + 1 : later + 1;
}

function isBefore(one: Placed, other: Placed): boolean {
  const [rank, otherRank] = [RANK[one.stage], RANK[other.stage]];
  return rank === otherRank ? revision(one) < revision(other) : rank < otherRank;
}

/** Which revision a symbol names: 1 for "/Rev.1"; 0 for a text as first issued, and where no symbol can be read. */
export function revision({ symbol }: Pick<Version, 'symbol'>): number {
  const read = parseSymbol(symbol ?? '');
  return read.ok ? revisionOf(read.value) : 0;
}

/** Whether a text at this stage is still written: what the body took is frozen for good, as is what was withdrawn. */
export function isStillWritten(stage: Stage): boolean {
  return stage !== 'adopted' && stage !== 'recommended' && stage !== 'withdrawn';
}
