import { err, ok, type Result } from '@penholder/kernel';
import { type BlockId, type Note, plainText, type Resolution } from '@penholder/resolution';

import { dressed, dressFor, dressOf } from './dress.js';
import { conflict, nameOfPiece, noSuch } from './failures.js';
import { settleNotes } from './note-order.js';
import {
  callsOf,
  holderOf,
  idsIn,
  idsOf,
  linesOfPiece,
  pieceById,
  piecesIn,
  withPiecesIn,
} from './pieces.js';
import { isSameValue } from './same-value.js';
import type { Failure, Piece, Slot, Step } from './step.js';

type Applied = Result<Resolution, Failure>;
type StepOf<Type extends Step['type']> = Extract<Step, { type: Type }>;

/** Puts a piece with its notes into a slot. All its ids are new. */
export function insertPiece(
  resolution: Resolution,
  slot: Slot,
  piece: Piece,
  notes: readonly Note[],
): Applied {
  const ids = idsOf(resolution);
  const known = idsIn(piece).find((id) => ids.has(id));
  if (known !== undefined)
    return err(conflict(nameOfPiece(resolution, known), 'a new paragraph', 'its id is taken'));
  const put = putPiece(resolution, slot, piece);
  return put.ok ? settleNotes(put.value, { calls: callsOf(piece), brought: notes, gone: [] }) : put;
}

function putPiece(resolution: Resolution, slot: Slot, piece: Piece): Applied {
  const pieces = piecesIn(resolution, slot.in);
  if (pieces === undefined) return err(noSuch(nameOfPiece(resolution, slot.in)));
  const place = placeOf(pieces, slot);
  if (place === -1) return err(noSuch(nameOfPiece(resolution, slot.after ?? slot.in)));
  const now = withPiecesIn(resolution, slot.in, pieces.toSpliced(place, 0, piece));
  if (now !== undefined) return ok(now);
  return err(conflict(nameOfPiece(resolution, slot.in), 'what may stand here', piece.type));
}

function placeOf(pieces: readonly Piece[], { after }: Slot): number {
  if (after === null) return 0;
  const before = pieces.findIndex(({ id }) => id === after);
  return before === -1 ? -1 : before + 1;
}

/** Takes a piece out of its slot, with the notes that only it called. */
export function deletePiece(
  resolution: Resolution,
  slot: Slot,
  piece: Piece,
  notes: readonly Note[],
): Applied {
  const own = pieceById(resolution, piece.id);
  if (own === undefined) return err(noSuch(nameOfPiece(resolution, piece.id)));
  if (!isSameValue(own, piece)) return err(otherPiece(resolution, piece, own));
  const taken = takePiece(resolution, slot, piece.id);
  return taken.ok ? settleNotes(taken.value, { calls: callsOf(piece), brought: [], gone: notes }) : taken;
}

function takePiece(resolution: Resolution, slot: Slot, id: BlockId): Applied {
  const pieces = piecesIn(resolution, slot.in) ?? [];
  const place = placeOf(pieces, slot);
  if (place === -1 || pieces[place]?.id !== id) {
    const found = pieces[place] === undefined ? 'nothing' : nameOfPiece(resolution, pieces[place].id);
    return err(
      conflict(
        nameOfPiece(resolution, slot.after ?? slot.in),
        `${nameOfPiece(resolution, id)} behind it`,
        found,
      ),
    );
  }
  return ok(withPiecesIn(resolution, slot.in, pieces.toSpliced(place, 1)) ?? resolution);
}

/** Puts other words and parts in the place of a piece, which keeps its id. */
export function replacePiece(resolution: Resolution, step: StepOf<'replace paragraph'>): Applied {
  const { id, old, now, notes, gone } = step;
  const held = holderOf(resolution, id);
  const own = held?.pieces.find((piece) => piece.id === id);
  if (held === undefined || own === undefined) return err(noSuch(nameOfPiece(resolution, id)));
  if (!isSameValue(own, old)) return err(otherPiece(resolution, old, own));
  const others = idsOf(resolution);
  for (const gonePart of idsIn(old)) others.delete(gonePart);
  const strange = now.id === id ? idsIn(now).find((part) => others.has(part)) : now.id;
  if (strange !== undefined) {
    return err(conflict(nameOfPiece(resolution, id), 'the same paragraph with new parts', strange));
  }
  const place = held.pieces.indexOf(own);
  const replaced = withPiecesIn(resolution, held.holder, held.pieces.with(place, now));
  if (replaced === undefined) return err(conflict(nameOfPiece(resolution, id), own.type, now.type));
  return settleNotes(replaced, { calls: [...callsOf(old), ...callsOf(now)], brought: notes, gone });
}

/** Moves a piece; where it comes to stand among others of another kind it becomes one of these. */
export function movePiece(resolution: Resolution, step: StepOf<'move paragraph'>): Applied {
  const { id, from, to, dress } = step;
  const piece = pieceById(resolution, id);
  if (piece === undefined) return err(noSuch(nameOfPiece(resolution, id)));
  if (dress !== undefined && !isSameValue(dressOf(piece), dress.old)) {
    return err(conflict(nameOfPiece(resolution, id), dress.old.type, piece.type));
  }
  const taken = takePiece(resolution, from, id);
  if (!taken.ok) return taken;
  const worn = dress?.now ?? dressFor(resolution, piece, from.in, to.in);
  const put = putPiece(taken.value, to, dressed(piece, worn));
  return put.ok ? settleNotes(put.value, { calls: callsOf(piece), brought: [], gone: [] }) : put;
}

function otherPiece(resolution: Resolution, expected: Piece, found: Piece): Failure {
  return conflict(nameOfPiece(resolution, expected.id), textOf(expected), textOf(found));
}

function textOf(piece: Piece): string {
  return linesOfPiece(piece).map(plainText).join('\n');
}
