import { type Link, risingLinks } from '../rising.js';
import type { Hunk } from './hunk.js';
import type { Tokens } from './tokens.js';

/** So many tokens in a row are hardly ever in a text twice by chance, and often in both versions of it. */
const SHINGLE = 4;
/** Of a long text one shingle in this many, chosen by its own number and so the same ones in both texts, is enough to hold them together. */
const SAMPLED = 4;
/** Texts of fewer tokens are short: all their shingles are taken. */
const LONG = 2000;
/** A prime below 2^20: numbers of shingles stay whole numbers below 2^53 while they are made. */
const MODULUS = 1_048_573;

/**
 * The stretches between shingles (runs of tokens) that stand once in either text and kept their order: what is left
 * to compare of two texts too different to be compared at once. The tokens between the stretches are equal, pair by pair.
 */
export function stretchesBetweenUnique(from: Tokens, to: Tokens): Hunk[] {
  const equal = uniqueInOrder(from, to);
  const ends = [...equal, { from: from.count, to: to.count }];
  return ends.map((next, index) => ({
    fromStart: (equal[index - 1]?.from ?? -1) + 1,
    fromEnd: next.from,
    toStart: (equal[index - 1]?.to ?? -1) + 1,
    toEnd: next.to,
  }));
}

/** The first tokens of these shingles. */
function uniqueInOrder(from: Tokens, to: Tokens): Link[] {
  const sampled = Math.min(from.count, to.count) < LONG ? 1 : SAMPLED;
  const places = placesOfUnique(to, sampled);
  const links = [...placesOfUnique(from, sampled)].flatMap(([shingle, place]) => {
    const other = places.get(shingle);
    // Two shingles may have one number; then they only seem to be equal.
    const isEqual = other !== undefined && from.exact[place] === to.exact[other];
    return isEqual ? [{ from: place, to: other, weight: 1 }] : [];
  });
  return risingLinks(links);
}

function placesOfUnique(tokens: Tokens, sampled: number): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (let place = 0; place + SHINGLE <= tokens.count; place += 1) {
    const shingle = numberOfShingle(tokens, place);
    if (shingle % sampled !== 0) continue;
    if (places.has(shingle)) repeated.add(shingle);
    places.set(shingle, place);
  }
  for (const shingle of repeated) places.delete(shingle);
  return places;
}

function numberOfShingle({ exact }: Tokens, start: number): number {
  let [high, low] = [0, 0];
  for (let place = start; place < start + SHINGLE; place += 1) {
    const word = exact[place] ?? 0;
    high = (high * 31 + word) % MODULUS;
    low = (low * 1009 + word) % MODULUS;
  }
  return high * MODULUS + low;
}
