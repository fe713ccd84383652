import {
  type AnyParagraph,
  type Block,
  type BlockId,
  type Inline,
  linesOfBlock,
  notesCalled,
  type NoteId,
  type Paragraph,
  type Resolution,
  type Subparagraph,
} from '@penholder/resolution';

import type { Holder, Piece } from './step.js';

/** The items as they are mapped; the very same list where nothing changed, so that what is kept is shared. */
export function mapShared<Item>(
  items: readonly Item[],
  map: (item: Item, index: number) => Item,
): readonly Item[] {
  let same = true;
  const mapped = items.map((item, index) => {
    const now = map(item, index);
    same &&= now === item;
    return now;
  });
  return same ? items : mapped;
}

/** Whether a piece is a paragraph or a part of one. */
export function isParagraph(piece: Piece): piece is Paragraph | Subparagraph {
  return piece.type === 'paragraph' || piece.type === 'subparagraph';
}

/** What stands directly in a piece: the parts of a paragraph, nothing in others. */
export function partsOf(piece: Piece): readonly Subparagraph[] {
  return isParagraph(piece) ? piece.children : [];
}

/** A holder with what stands in it. */
export interface HeldPieces {
  readonly holder: Holder;
  readonly pieces: readonly Piece[];
}

/** Every holder of a document with what it holds, in reading order, those without anything included. */
export function* heldPieces(resolution: Resolution): Generator<HeldPieces> {
  yield* heldIn('preamble', resolution.preamble);
  yield* heldIn('operative', resolution.operative);
  for (const { id, blocks } of resolution.annexes) yield* heldIn(id, blocks);
}

function* heldIn(holder: Holder, pieces: readonly Piece[]): Generator<HeldPieces> {
  yield { holder, pieces };
  for (const piece of pieces) if (isParagraph(piece)) yield* heldIn(piece.id, piece.children);
}

/** What stands in a holder; `undefined` where the document does not have it. */
export function piecesIn(resolution: Resolution, holder: Holder): readonly Piece[] | undefined {
  for (const held of heldPieces(resolution)) if (held.holder === holder) return held.pieces;
  return undefined;
}

/** The holder of a piece, and all that stands in it. */
export function holderOf(resolution: Resolution, id: BlockId): HeldPieces | undefined {
  for (const held of heldPieces(resolution)) if (held.pieces.some((piece) => piece.id === id)) return held;
  return undefined;
}

/** The piece of this id, if the document has it. */
export function pieceById(resolution: Resolution, id: BlockId): Piece | undefined {
  return holderOf(resolution, id)?.pieces.find((piece) => piece.id === id);
}

/** The document with other pieces in a holder; `undefined` where one of them may not stand there. */
export function withPiecesIn(
  resolution: Resolution,
  holder: Holder,
  pieces: readonly Piece[],
): Resolution | undefined {
  const blocks = pieces.filter((piece): piece is Block => piece.type !== 'subparagraph');
  const parts = pieces.filter((piece): piece is Subparagraph => piece.type === 'subparagraph');
  if (holder === 'preamble' || holder === 'operative' || isAnnex(resolution, holder)) {
    return parts.length > 0 ? undefined : withBlocks(resolution, holder, blocks);
  }
  return blocks.length > 0 ? undefined : withPiece(resolution, holder, (piece) => withParts(piece, parts));
}

/** Whether a holder is an annex. */
export function isAnnex({ annexes }: Resolution, holder: Holder): boolean {
  return annexes.some(({ id }) => id === holder);
}

function withBlocks(resolution: Resolution, holder: Holder, blocks: readonly Block[]): Resolution {
  if (holder === 'preamble' || holder === 'operative') return { ...resolution, [holder]: blocks };
  const annexes = resolution.annexes.map((annex) => (annex.id === holder ? { ...annex, blocks } : annex));
  return { ...resolution, annexes };
}

function withParts<Some extends Piece>(piece: Some, children: readonly Subparagraph[]): Some {
  return isParagraph(piece) ? { ...piece, children } : piece;
}

/** The document with one piece changed, which stays of its type; all others are shared. */
export function withPiece(
  resolution: Resolution,
  id: BlockId,
  change: <Some extends Piece>(piece: Some) => Some,
): Resolution {
  const visit = <Some extends Piece>(piece: Some): Some => {
    if (piece.id === id) return change(piece);
    if (!isParagraph(piece)) return piece;
    const children = mapShared(piece.children, visit);
    return children === piece.children ? piece : withParts(piece, children);
  };
  return {
    ...resolution,
    preamble: mapShared(resolution.preamble, visit),
    operative: mapShared(resolution.operative, visit),
    annexes: mapShared(resolution.annexes, (annex) => {
      const blocks = mapShared(annex.blocks, visit);
      return blocks === annex.blocks ? annex : { ...annex, blocks };
    }),
  };
}

/** The ids of a piece and of everything in it. */
export function idsIn(piece: Piece): BlockId[] {
  return [piece.id, ...partsOf(piece).flatMap(idsIn)];
}

/** All ids of a document's pieces and annexes. */
export function idsOf(resolution: Resolution): Set<BlockId> {
  const ids = new Set<BlockId>(resolution.annexes.map(({ id }) => id));
  for (const { pieces } of heldPieces(resolution)) for (const { id } of pieces) ids.add(id);
  return ids;
}

/** The lines of a piece, in reading order; empty closing words left out. */
export function linesOfPiece(piece: Piece): (readonly Inline[])[] {
  return piece.type === 'subparagraph' ? linesOfBlock(asParagraph(piece)) : linesOfBlock(piece);
}

/** The notes a piece calls, each call once. */
export function callsOf(piece: Piece): NoteId[] {
  return linesOfPiece(piece).flatMap(notesCalled);
}

/** A part as if it stood by itself, its marker as its number. */
export function asParagraph({ marker, ...part }: Subparagraph): Paragraph {
  return { ...part, type: 'paragraph', role: 'plain', number: marker };
}

/** A paragraph or part with other words, parts and closing words; all else stays. */
export function withWords<Some extends AnyParagraph>(
  paragraph: Some,
  words: Pick<AnyParagraph, 'content' | 'children' | 'tail'>,
): Some {
  return { ...paragraph, ...words };
}
