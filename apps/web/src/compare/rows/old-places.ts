import type { ComparedParagraph } from '@penholder/compare';
import { type BlockId, blocksOf, type Resolution, withDescendants } from '@penholder/resolution';

import type { OldPlaces } from './entries.js';

/** A row that moved, and the place of its paragraph in the old text. */
interface Moved {
  readonly place: number;
  readonly old: number;
}

/**
 * Where the rows that moved stood in the old text: before which row, by the order of its paragraphs. One that stands
 * there still, because only what is around it changed, has no other place.
 */
export function oldPlacesOf(rows: readonly ComparedParagraph[], from: Resolution): OldPlaces {
  const order = orderIn(from);
  const placeIn = ({ ids }: ComparedParagraph) => order.get(ids.from[0] ?? '') ?? null;
  const moved = movedRows(rows, placeIn);
  const places = new Map<number, readonly number[]>();
  let end = 0;
  const put = (before: number, limit: number) => {
    const there = moved.splice(0, countBelow(moved, limit)).map(({ place }) => place);
    const elsewhere = there.filter((place) => !isBeside(rows, place, before));
    if (elsewhere.length > 0) places.set(before, elsewhere);
  };
  rows.forEach((row, place) => {
    const here = isMoved(row) ? null : placeIn(row);
    if (here === null) return;
    put(place, here);
    end = place + 1;
  });
  put(end, Infinity);
  return places;
}

function movedRows(
  rows: readonly ComparedParagraph[],
  placeIn: (row: ComparedParagraph) => number | null,
): Moved[] {
  const moved = rows.flatMap((row, place): Moved[] => {
    const old = isMoved(row) ? placeIn(row) : null;
    return old === null ? [] : [{ place, old }];
  });
  return moved.sort((one, other) => one.old - other.old);
}

function isMoved({ change }: ComparedParagraph): boolean {
  return change === 'moved' || change === 'moved and reworded';
}

function orderIn(from: Resolution): ReadonlyMap<string, number> {
  const ids = blocksOf(from).flatMap((block): BlockId[] =>
    block.type === 'paragraph' ? withDescendants(block).map(({ id }) => id) : [block.id],
  );
  return new Map(ids.map((id, place) => [id, place]));
}

function countBelow(moved: readonly Moved[], limit: number): number {
  const beyond = moved.findIndex(({ old }) => old > limit);
  return beyond === -1 ? moved.length : beyond;
}

/** Whether nothing of the old text stands between a row and its old place. */
function isBeside(rows: readonly ComparedParagraph[], moved: number, before: number): boolean {
  const between = rows.slice(moved + 1, before);
  return moved < before && between.every((row) => isMoved(row) || row.from.length === 0);
}
