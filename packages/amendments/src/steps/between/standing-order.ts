import type { BlockId, Resolution } from '@penholder/resolution';

import { heldPieces } from '../pieces.js';
import type { Holder, Slot } from '../step.js';

/** What stands where while steps are made one after the other; each question and each change takes the same short time. */
export interface StandingOrder {
  /** Where a piece stands now; `undefined` where it does not. */
  readonly slotOf: (id: BlockId) => Slot | undefined;
  readonly put: (id: BlockId, slot: Slot) => void;
  readonly take: (id: BlockId) => void;
}

interface Place {
  readonly in: Holder;
  before: BlockId | null;
  next: BlockId | null;
}

/** The order of a document's pieces as it is at first. */
export function standingOrder(resolution: Resolution): StandingOrder {
  const places = new Map<BlockId, Place>();
  const firsts = new Map<Holder, BlockId | null>();
  const link = (holder: Holder, before: BlockId | null, next: BlockId | null): void => {
    const [left, right] = [
      before === null ? null : places.get(before),
      next === null ? null : places.get(next),
    ];
    if (before === null) firsts.set(holder, next);
    else if (left) left.next = next;
    if (right) right.before = before;
  };
  const put = (id: BlockId, { in: holder, after }: Slot): void => {
    const next = (after === null ? firsts.get(holder) : places.get(after)?.next) ?? null;
    places.set(id, { in: holder, before: after, next });
    link(holder, after, id);
    link(holder, id, next);
  };
  for (const { holder, pieces } of heldPieces(resolution))
    pieces.forEach(({ id }, index) => put(id, { in: holder, after: pieces[index - 1]?.id ?? null }));
  return {
    slotOf: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : { in: place.in, after: place.before };
    },
    put,
    take: (id) => {
      const place = places.get(id);
      if (place !== undefined) link(place.in, place.before, place.next);
      places.delete(id);
    },
  };
}
