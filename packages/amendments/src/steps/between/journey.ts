import type { BlockId, Resolution } from '@penholder/resolution';

import { risingPlaces } from '../../rising-places.js';
import { dressOf } from '../dress.js';
import { heldPieces, isParagraph } from '../pieces.js';
import type { Dress, Holder, Piece, Step } from '../step.js';
import { type NoteAccount, openAccount } from './note-account.js';

/** A piece and what holds it. */
export interface Held {
  readonly piece: Piece;
  readonly holder: Holder;
  /** Its place in there, from 0. */
  readonly place: number;
}

/** Two trees, and the steps from one to the other as far as they are made. */
export interface Journey {
  /** What the steps begin from, annexes that are put in anew left out. */
  readonly base: Resolution;
  readonly to: Resolution;
  readonly account: NoteAccount;
  readonly steps: Step[];
  /** The pieces of `base`, by id, in reading order. */
  readonly old: ReadonlyMap<BlockId, Held>;
  /** The pieces of `to`, by id, in reading order. */
  readonly now: ReadonlyMap<BlockId, Held>;
  /** What stays where it is while others come, go and move. */
  readonly stays: ReadonlySet<BlockId>;
}

/** Sets out from one tree to another; `again` are annexes of both that are taken out and put in anew. */
export function setOut(from: Resolution, to: Resolution, again: ReadonlySet<BlockId>): Journey {
  const base = { ...from, annexes: from.annexes.filter(({ id }) => !again.has(id)) };
  const [old, now] = [heldById(base), heldById(to)];
  return { base, to, account: openAccount(from, to), steps: [], old, now, stays: staying(to, old) };
}

function heldById(resolution: Resolution): Map<BlockId, Held> {
  const held = new Map<BlockId, Held>();
  for (const { holder, pieces } of heldPieces(resolution))
    pieces.forEach((piece, place) => held.set(piece.id, { piece, holder, place }));
  return held;
}

/** As many pieces as possible stay in each holder. */
function staying(to: Resolution, old: ReadonlyMap<BlockId, Held>): Set<BlockId> {
  const stays = new Set<BlockId>();
  for (const { holder, pieces } of heldPieces(to)) {
    const known = pieces.flatMap(({ id }) => {
      const held = old.get(id);
      return held?.holder === holder ? [{ id, place: held.place }] : [];
    });
    const rising = risingPlaces(known.map(({ place }) => place));
    known.forEach(({ id }, index) => rising.has(index) && stays.add(id));
  }
  return stays;
}

/** What a piece must be where it stands at last, or until it becomes a heading or table there. */
export function dressAtLast(old: Piece, now: Piece): Dress | null {
  if (isParagraph(now)) return dressOf(now);
  return old.type === 'subparagraph' ? { type: 'paragraph', role: 'plain', number: null } : dressOf(old);
}
