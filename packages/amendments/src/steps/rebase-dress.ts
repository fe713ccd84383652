import type { BlockId } from '@penholder/resolution';

import { dressed, dressOf } from './dress.js';
import { type Fate, lost, shifted } from './fate.js';
import { isParagraph, partsOf } from './pieces.js';
import { isSameValue } from './same-value.js';
import type { Piece, Step } from './step.js';

type StepOf<Type extends Step['type']> = Extract<Step, { type: Type }>;
type Replacement = StepOf<'replace paragraph'>;

/**
 * A paragraph that two replace. Where one of them changes its number, marker or role alone, the other does what it did to
 * the paragraph as it is called now.
 */
export function replacedTwice(step: Replacement, over: Replacement): Fate<Step> {
  if (isOfDressAlone(over)) {
    const dress = dressOf(over.now);
    const now = hasSameDress(step) ? dressed(step.now, dress) : step.now;
    return shifted({ ...step, old: dressed(step.old, dress), now });
  }
  if (isOfDressAlone(step) && hasSameDress(over))
    return shifted({ ...step, old: over.now, now: dressed(over.now, dressOf(step.now)) });
  return lost(step, 'it was replaced in another way');
}

function isOfDressAlone({ old, now }: Replacement): boolean {
  return isParagraph(old) && old.type === now.type && isSameValue(dressed(old, dressOf(now)), now);
}

function hasSameDress({ old, now }: Replacement): boolean {
  return isSameValue(dressOf(old), dressOf(now));
}

/** What a move says of number and role, once the paragraph it moves was replaced. */
export function dressOfMove(
  { id, dress }: StepOf<'move paragraph'>,
  over: Step,
): StepOf<'move paragraph'>['dress'] {
  const piece = dress === undefined || over.type !== 'replace paragraph' ? null : pieceWithin(over.now, id);
  const old = piece === null ? null : dressOf(piece);
  if (dress === undefined || old === null || isSameValue(old, dress.old)) return dress;
  return { old, now: isSameValue(dress.old, dress.now) ? old : dress.now };
}

function pieceWithin(piece: Piece, id: BlockId): Piece | null {
  if (piece.id === id) return piece;
  for (const part of partsOf(piece)) {
    const found = pieceWithin(part, id);
    if (found !== null) return found;
  }
  return null;
}
