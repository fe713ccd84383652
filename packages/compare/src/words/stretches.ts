import { risingLinks } from '../rising.js';
import type { Hunk } from './hunk.js';
import type { Token } from './tokens.js';

/**
 * The stretches between the tokens that stand once in either text and kept their order: what is left to compare of
 * two texts too different to be compared at once. The tokens between the stretches are equal.
 */
export function stretchesBetweenUnique(from: readonly Token[], to: readonly Token[]): Hunk[] {
  const equal = uniqueInOrder(from, to);
  const ends = [...equal, { from: from.length, to: to.length }];
  return ends.map((next, index) => ({
    fromStart: (equal[index - 1]?.from ?? -1) + 1,
    fromEnd: next.from,
    toStart: (equal[index - 1]?.to ?? -1) + 1,
    toEnd: next.to,
  }));
}

function uniqueInOrder(from: readonly Token[], to: readonly Token[]): { from: number; to: number }[] {
  const places = placesOfUnique(to);
  const links = [...placesOfUnique(from)].flatMap(([exact, place]) => {
    const other = places.get(exact);
    return other === undefined ? [] : [{ from: place, to: other, weight: 1 }];
  });
  return risingLinks(links);
}

function placesOfUnique(tokens: readonly Token[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  tokens.forEach(({ exact }, index) => {
    if (places.has(exact)) repeated.add(exact);
    places.set(exact, index);
  });
  for (const exact of repeated) places.delete(exact);
  return places;
}
