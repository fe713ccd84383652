import type { Block, BlockId } from '@penholder/resolution';
import type { ComparedParagraph } from '@penholder/compare';

import type { Setting } from './setting.js';

/** Blocks of the draft that became blocks of the new text: one of one, several of one (split), one of several (merged). */
export interface Unit {
  readonly old: readonly Block[];
  readonly now: readonly Block[];
}

/** How the blocks of the preamble or of the operative part became others; what is in no unit is gone or new. */
export interface Units {
  readonly byOld: ReadonlyMap<BlockId, Unit>;
  readonly byNew: ReadonlyMap<BlockId, Unit>;
}

/**
 * The units of a holder. A block stays itself only within the holder and the role in which it stood: what became another
 * thing is taken out and put in anew, as it would be read out.
 */
export function unitsOf(old: readonly Block[], now: readonly Block[], setting: Setting): Units {
  const [olds, news] = [blocksById(old), blocksById(now)];
  const byOld = new Map<BlockId, Unit>();
  const byNew = new Map<BlockId, Unit>();
  for (const row of setting.rows) {
    const unit = unitOf(row, olds, news, now);
    if (unit === null || unit.old.some(({ id }) => byOld.has(id))) continue;
    for (const { id } of unit.old) byOld.set(id, unit);
    for (const { id } of unit.now) byNew.set(id, unit);
  }
  return { byOld, byNew };
}

function blocksById(blocks: readonly Block[]): ReadonlyMap<BlockId, Block> {
  return new Map(blocks.map((block) => [block.id, block]));
}

function unitOf(
  row: ComparedParagraph,
  olds: ReadonlyMap<BlockId, Block>,
  news: ReadonlyMap<BlockId, Block>,
  all: readonly Block[],
): Unit | null {
  const old = row.ids.from.flatMap((id) => olds.get(id) ?? []);
  const now = row.ids.to.flatMap((id) => news.get(id) ?? []);
  const [first, ...others] = [...old, ...now];
  if (first === undefined || old.length === 0 || now.length === 0) return null;
  if (!others.every((other) => isAlike(first, other))) return null;
  if (isNewWording(row, first)) return null;
  return { old, now: areNeighbours(now, all) ? now : now.slice(0, 1) };
}

function isAlike(one: Block, other: Block): boolean {
  if (one.type !== 'paragraph' || other.type !== 'paragraph') return one.type === other.type;
  return one.role === other.role;
}

/** A heading is read out anew if its words are others, and so is what moved and is hardly recognised. */
function isNewWording(row: ComparedParagraph, { type }: Block): boolean {
  if (type === 'heading') return row.change !== 'kept' && row.change !== 'moved';
  return row.change === 'moved and reworded' && isMostlyNew([row]);
}

function areNeighbours(some: readonly Block[], all: readonly Block[]): boolean {
  const [first] = some;
  const start = first === undefined ? -1 : all.indexOf(first);
  return some.every((block, index) => all[start + index] === block);
}

/** Whether more than half of the words of these rows went or came: then they are read in full. */
export function isMostlyNew(rows: readonly ComparedParagraph[]): boolean {
  let [same, other] = [0, 0];
  for (const change of rows.flatMap(({ words }) => words)) {
    if (change.op === '=') same += 2 * change.text.length;
    else if (change.of === 'words') other += change.text.length;
  }
  return other > same;
}
