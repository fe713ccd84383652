import type { ComparedParagraph } from '@penholder/compare';
import { type BlockId, blocksOf, openingLength, paragraphsIn, type Resolution } from '@penholder/resolution';

import type { OpeningLengths, SideShown } from './row-words.js';

/** How long the opening phrases of a paragraph of a row are, to be set in italics: of the first one, or of another where a side has several. */
export type RowOpenings = (row: ComparedParagraph, side: SideShown, place: number) => OpeningLengths;

/** Finds opening phrases by the ids of a row's paragraphs; subparagraphs and titles have none. */
export function openingsOf(from: Resolution, to: Resolution): RowOpenings {
  const [inFrom, inTo] = [lengthsIn(from), lengthsIn(to)];
  return ({ ids }, side, place) => ({
    from: side === 'both' && place > 0 ? 0 : lengthOf(ids.from[side === 'from' ? place : 0], inFrom),
    to: lengthOf(ids.to[side === 'from' ? 0 : place], inTo),
  });
}

function lengthOf(id: BlockId | undefined, lengths: ReadonlyMap<BlockId, number>): number {
  return id === undefined ? 0 : (lengths.get(id) ?? 0);
}

function lengthsIn(resolution: Resolution): ReadonlyMap<BlockId, number> {
  const paragraphs = paragraphsIn(blocksOf(resolution)).filter(({ role }) => role !== 'plain');
  return new Map(paragraphs.map(({ id, content, role }) => [id, openingLength(content, role)]));
}
