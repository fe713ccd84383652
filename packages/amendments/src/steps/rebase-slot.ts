import type { BlockId } from '@penholder/resolution';

import { contested, type Fate, shifted, type Tie, touched, unchanged } from './fate.js';
import type { Slot } from './step.js';

/** A place to put something, once another thing was put into a slot. */
export function placeOverInsertion(slot: Slot, at: Slot, id: BlockId, tie: Tie): Fate<Slot> {
  if (!isSameGap(slot, at)) return unchanged(slot);
  const [own, others] = [slot.behind ?? [], at.behind ?? []];
  const now = behindOf({ in: slot.in, after: id }, own.slice(others.length));
  if (own.length < others.length) return unchanged(slot);
  if (own.length > others.length) return shifted(now);
  if (tie === 'before') return unchanged(slot);
  return contested(now, 'another paragraph was put in at the same place');
}

/** Where a thing stands, once another was put into a slot: behind it, where it was put right before. */
export function standOverInsertion(slot: Slot, at: Slot, id: BlockId): Fate<Slot> {
  if (!isSameGap(slot, at)) return unchanged(slot);
  const rest = (slot.behind ?? []).slice((at.behind ?? []).length);
  return shifted(behindOf({ in: slot.in, after: id }, rest));
}

/** A place to put something, once another thing was taken out of its slot. */
export function placeOverRemoval(slot: Slot, at: Slot, id: BlockId): Fate<Slot> {
  if (slot.after !== id) return unchanged(slot);
  return touched(slotLeft(slot, at, id), 'the paragraph before its place is no longer there');
}

/** Where a thing stands, once another was taken out of its slot. */
export function standOverRemoval(slot: Slot, at: Slot, id: BlockId): Fate<Slot> {
  return slot.after === id ? shifted(slotLeft(slot, at, id)) : unchanged(slot);
}

function slotLeft(slot: Slot, at: Slot, id: BlockId): Slot {
  return behindOf({ in: at.in, after: at.after }, [...(at.behind ?? []), id, ...(slot.behind ?? [])]);
}

function isSameGap(one: Slot, other: Slot): boolean {
  return one.in === other.in && one.after === other.after;
}

function behindOf(slot: Slot, behind: readonly BlockId[]): Slot {
  return behind.length === 0 ? slot : { ...slot, behind };
}
