import { err, ok, type Result } from '@penholder/kernel';

import type { AmendmentId } from '../ledger/amendment.js';
import type { Actor } from '../ledger/command.js';

/** What a delegation makes of a proposal, from the warmest to the coldest. */
export const STANCES = ['supports', 'can go along', 'reserves', 'objects'] as const;

/** What a delegation makes of a proposal. */
export type Stance = (typeof STANCES)[number];

/** A word beside a stance. A private one is the delegation's own, and shown to nobody else. */
export interface PositionNote {
  readonly text: string;
  readonly shownTo: 'the delegation' | 'everyone';
}

/** What one delegation makes of one proposal. */
export interface Position {
  readonly stance: Stance;
  readonly note: PositionNote | null;
}

/** The positions on each proposal, by delegation. */
export type Positions = ReadonlyMap<AmendmentId, ReadonlyMap<string, Position>>;

/** A position is taken for one's own delegation alone. */
export interface NotYourDelegation {
  readonly type: 'NotYourDelegation';
  readonly delegation: string;
}

/** Takes, or with `null` gives up, a position on a proposal. One delegation has one on each. */
export function takePosition(
  positions: Positions,
  { by, delegation, on, position }: PositionTaken,
): Result<Positions, NotYourDelegation> {
  const isOwn = by.delegation === delegation && (by.role === 'delegate' || by.role === 'drafter');
  if (!isOwn) return err({ type: 'NotYourDelegation', delegation });
  const onThis = new Map(positions.get(on));
  if (position === null) onThis.delete(delegation);
  else onThis.set(delegation, position);
  return ok(new Map(positions).set(on, onThis));
}

/** Who takes which position on what. */
export interface PositionTaken {
  readonly by: Actor;
  readonly delegation: string;
  readonly on: AmendmentId;
  readonly position: Position | null;
}

/** The positions as one delegation may see them: private notes of others left out. `null` sees for the room. */
export function positionsSeenBy(positions: Positions, viewer: string | null): Positions {
  return new Map(
    [...positions].map(([on, byDelegation]) => [
      on,
      new Map([...byDelegation].map(([whose, position]) => [whose, seenBy(viewer, whose, position)])),
    ]),
  );
}

function seenBy(viewer: string | null, whose: string, position: Position): Position {
  const isShown = position.note?.shownTo !== 'the delegation' || viewer === whose;
  return isShown ? position : { ...position, note: null };
}

/** Who takes which stance on a proposal, each list in the order in which they took it. */
export function stancesOn(
  positions: Positions,
  on: AmendmentId,
): Readonly<Record<Stance, readonly string[]>> {
  const byDelegation = [...(positions.get(on) ?? [])];
  const taking = (stance: Stance) =>
    byDelegation.flatMap(([delegation, position]) => (position.stance === stance ? [delegation] : []));
  return {
    supports: taking('supports'),
    'can go along': taking('can go along'),
    reserves: taking('reserves'),
    objects: taking('objects'),
  };
}
