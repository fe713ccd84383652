import type { Passage } from '../passages/passage.js';
import type { Match, Sides } from './sides.js';

/** Matches of passages that have the same name, where exactly one passage on either side has it. */
export function matchUnique(sides: Sides, nameOf: (passage: Passage) => string | null): Match[] {
  const to = placesByUniqueName(sides.to, nameOf);
  return [...placesByUniqueName(sides.from, nameOf)].flatMap(([name, place]) => {
    const other = to.get(name);
    return other === undefined ? [] : [{ from: place, to: other }];
  });
}

function placesByUniqueName(
  passages: readonly Passage[],
  nameOf: (passage: Passage) => string | null,
): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  passages.forEach((passage, place) => {
    const name = nameOf(passage);
    if (name === null) return;
    if (places.has(name)) repeated.add(name);
    places.set(name, place);
  });
  for (const name of repeated) places.delete(name);
  return places;
}
