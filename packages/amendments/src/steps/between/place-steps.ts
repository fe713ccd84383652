import type { BlockId } from '@penholder/resolution';

import { callsOf, heldPieces, isParagraph, mapShared, partsOf } from '../pieces.js';
import { isSameValue } from '../same-value.js';
import type { Dress, Holder, Piece, Slot, Step } from '../step.js';
import { dressBeforeMove } from './dress-steps.js';
import { dressAtLast, type Held, type Journey } from './journey.js';
import { standingOrder, type StandingOrder } from './standing-order.js';

/**
 * Puts in what is new, moves what stands elsewhere, and takes out what is gone.
 *
 * The new tree is gone through from the outside to the inside and from the first to the last, so that whatever something
 * is put into or behind stands there already, and nothing is ever put into itself. What is gone goes last, when all that
 * lived in it has moved out.
 */
export function placePieces(journey: Journey): void {
  const order = standingOrder(journey.base);
  for (const { id, blocks } of journey.to.annexes)
    if (!journey.base.annexes.some((annex) => annex.id === id)) standIn(order, id, newOnly(journey, blocks));
  for (const { holder, pieces } of heldPieces(journey.to)) {
    pieces.forEach((piece, index) =>
      placePiece(journey, order, piece, { in: holder, after: pieces[index - 1]?.id ?? null }),
    );
  }
  for (const held of journey.old.values()) if (isGoneByItself(journey, held)) takeAway(journey, order, held);
}

function placePiece(journey: Journey, order: StandingOrder, piece: Piece, slot: Slot): void {
  const old = journey.old.get(piece.id);
  if (old !== undefined) {
    if (!journey.stays.has(piece.id)) move(journey, order, old.piece, piece, slot);
  } else if (order.slotOf(piece.id) === undefined) {
    const own = withNewPartsOnly(journey, piece);
    journey.steps.push(insertion(journey, slot, own));
    order.put(own.id, slot);
    standIn(order, own.id, partsOf(own));
  }
}

function insertion({ account }: Journey, slot: Slot, piece: Piece): Step {
  const { notes } = account.tell([], callsOf(piece));
  return piece.type === 'heading' && notes.length === 0
    ? { type: 'insert heading', slot, heading: piece }
    : { type: 'insert paragraph', slot, piece, notes };
}

function standIn(order: StandingOrder, holder: Holder, pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    order.put(piece.id, { in: holder, after: pieces[index - 1]?.id ?? null });
    standIn(order, piece.id, partsOf(piece));
  });
}

function move(journey: Journey, order: StandingOrder, old: Piece, now: Piece, to: Slot): void {
  const from = order.slotOf(old.id);
  if (from === undefined) return;
  const dress = dressToTell(old, now, from.in === to.in);
  journey.steps.push({ type: 'move paragraph', id: old.id, from, to, ...dress });
  order.take(old.id);
  order.put(old.id, to);
}

/** Among others of another kind the dress is always told, so that the move can be undone to the letter. */
function dressToTell(
  old: Piece,
  now: Piece,
  isAtHome: boolean,
): { readonly dress?: { readonly old: Dress; readonly now: Dress } } {
  const [before, after] = [dressBeforeMove(old, now), dressAtLast(old, now)];
  if (before === null || after === null || (isAtHome && isSameValue(before, after))) return {};
  return { dress: { old: before, now: after } };
}

/** A new piece without the parts that come from elsewhere. */
function withNewPartsOnly<Some extends Piece>(journey: Journey, piece: Some): Some {
  if (!isParagraph(piece)) return piece;
  const children = newOnly(journey, piece.children);
  return children === piece.children ? piece : { ...piece, children };
}

/** What of these pieces is new, with what is new in it. */
export function newOnly<Some extends Piece>(journey: Journey, pieces: readonly Some[]): readonly Some[] {
  return within(pieces, (id) => !journey.old.has(id));
}

function within<Some extends Piece>(
  pieces: readonly Some[],
  keeps: (id: BlockId) => boolean,
): readonly Some[] {
  const kept = pieces.every(({ id }) => keeps(id)) ? pieces : pieces.filter(({ id }) => keeps(id));
  return mapShared(kept, (piece) => {
    if (!isParagraph(piece)) return piece;
    const children = within(piece.children, keeps);
    return children === piece.children ? piece : { ...piece, children };
  });
}

/** Whether a piece is gone, and what held it is not. */
function isGoneByItself({ now, to }: Journey, { piece, holder }: Held): boolean {
  if (now.has(piece.id)) return false;
  if (holder === 'preamble' || holder === 'operative') return true;
  return now.has(holder) || to.annexes.some(({ id }) => id === holder);
}

function takeAway(journey: Journey, order: StandingOrder, { piece }: Held): void {
  const slot = order.slotOf(piece.id);
  const [own] = goneOnly(journey, [piece]);
  if (slot === undefined || own === undefined) return;
  const notes = journey.account.tell(callsOf(own), []).gone;
  journey.steps.push(
    own.type === 'heading' && notes.length === 0
      ? { type: 'delete heading', slot, heading: own }
      : { type: 'delete paragraph', slot, piece: own, notes },
  );
  order.take(own.id);
}

/** What of these pieces is gone, with what is gone in it. */
export function goneOnly<Some extends Piece>(journey: Journey, pieces: readonly Some[]): readonly Some[] {
  return within(pieces, (id) => !journey.now.has(id));
}
