import type { Passage, PassageKind } from '../passages/passage.js';
import type { Match, Sides } from './sides.js';

/** Matches of passages of one kind that have the same name, where exactly one passage of the kind on either side has it. */
export function matchUnique(sides: Sides, nameOf: (passage: Passage) => string | number | null): Match[] {
  const to = placesByUniqueName(sides.to, nameOf);
  return [...placesByUniqueName(sides.from, nameOf)].flatMap(([kind, places]) => {
    const others = to.get(kind);
    return others === undefined ? [] : matchesOf(places, others);
  });
}

function matchesOf(places: Places, others: Places): Match[] {
  const matches: Match[] = [];
  for (const [name, from] of places) {
    const to = others.get(name);
    if (to !== undefined && from !== REPEATED && to !== REPEATED) matches.push({ from, to });
  }
  return matches;
}

/** The place of each name. */
type Places = ReadonlyMap<string | number, number>;

const REPEATED = -1;

/** By kind apart, so that a text is its own name and need not be copied for one. */
function placesByUniqueName(
  passages: readonly Passage[],
  nameOf: (passage: Passage) => string | number | null,
): Map<PassageKind, Map<string | number, number>> {
  const kinds = new Map<PassageKind, Map<string | number, number>>();
  passages.forEach((passage, place) => {
    const name = nameOf(passage);
    if (name === null) return;
    const places = kinds.get(passage.kind) ?? new Map<string | number, number>();
    kinds.set(passage.kind, places);
    places.set(name, places.has(name) ? REPEATED : place);
  });
  return kinds;
}
