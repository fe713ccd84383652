import type { ComparedParagraph } from '@penholder/compare';
import { type BlockId, blocksOf, openingLength, paragraphsIn, type Resolution } from '@penholder/resolution';

import type { OpeningLengths } from './styled-words.js';

/** How long the opening phrases of a row are, to be set in italics. */
export type RowOpenings = (row: ComparedParagraph) => OpeningLengths;

/** Finds opening phrases by the ids of a row's first paragraphs; subparagraphs and titles have none. */
export function openingsOf(from: Resolution, to: Resolution): RowOpenings {
  const [inFrom, inTo] = [lengthsIn(from), lengthsIn(to)];
  return ({ ids }) => ({ from: firstOf(ids.from, inFrom), to: firstOf(ids.to, inTo) });
}

function firstOf(ids: readonly BlockId[], lengths: ReadonlyMap<BlockId, number>): number {
  const [first] = ids;
  return first === undefined ? 0 : (lengths.get(first) ?? 0);
}

function lengthsIn(resolution: Resolution): ReadonlyMap<BlockId, number> {
  const paragraphs = paragraphsIn(blocksOf(resolution)).filter(({ role }) => role !== 'plain');
  return new Map(paragraphs.map(({ id, content, role }) => [id, openingLength(content, role)]));
}
