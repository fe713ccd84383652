import {
  type AnyParagraph,
  type Block,
  type BlockId,
  type Paragraph,
  paragraphsIn,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';

import { textAt } from './line-change.js';
import { endLineOf, lineEndOf } from './list-ends.js';
import type { Offer } from './offer.js';

/** The stops of what was the last and is so no longer, and of what is the last now. */
export function stopOffers(before: Resolution, after: Resolution): Offer[] {
  const known = new Map(placesIn(before).map((place) => [place.piece.id, place]));
  return placesIn(after).flatMap((place) => {
    const was = known.get(place.piece.id);
    return isRight(place) || (was !== undefined && !isRight(was)) ? [] : [offerOf(place)];
  });
}

/** A paragraph or part whose end is looked at. */
interface Place {
  readonly piece: AnyParagraph;
  /** What may stand there, what is to be expected first; any where there is none. */
  readonly expected: readonly string[];
}

function isRight({ piece, expected }: Place): boolean {
  const { stop } = lineEndOf(endLineOf(piece).line);
  return expected.length === 0 || expected.includes(stop);
}

function offerOf({ piece, expected: [to = ''] }: Place): Offer {
  const line = endLineOf(piece);
  const { stop, stopAt } = lineEndOf(line.line);
  const where: BlockId = piece.id;
  return {
    why: { type: 'stop', from: stop, to },
    where,
    steps: [textAt(line, stopAt, stop.length, to)],
  };
}

function placesIn({ preamble, operative, annexes }: Resolution): Place[] {
  const paragraphs = paragraphsIn([...preamble, ...operative]);
  return [
    ...paragraphsIn(preamble).map((piece): Place => ({ piece, expected: [',', ';', ':'] })),
    ...operative.flatMap((block, index) =>
      block.type === 'paragraph' && block.role === 'operative'
        ? [{ piece: block, expected: stopsOf(block, operative[index + 1], annexes.length > 0) }]
        : [],
    ),
    ...paragraphs.flatMap(partsWithNext),
  ];
}

/** Before headings, tables and sections either may stand. */
function stopsOf({ number }: Paragraph, next: Block | undefined, hasAnnexes: boolean): readonly string[] {
  if (next === undefined) return hasAnnexes ? ['.', ':'] : ['.'];
  if (next.type !== 'paragraph' || next.role !== 'operative') return [];
  return number === null && next.number !== null ? [';', ':'] : [';'];
}

/** Parts that another follows end as the first of them does, or with a semicolon. */
function partsWithNext(paragraph: Paragraph): Place[] {
  return withDescendants(paragraph).flatMap(({ children }) =>
    children.slice(0, -1).map((piece): Place => ({ piece, expected: [';', ','] })),
  );
}
