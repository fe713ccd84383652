import type { Token } from '../words/tokens.js';
import type { Rarity } from './rarity.js';

/**
 * What a passage can be recognised by: its words and its pairs of neighbouring words, without regard to capitals,
 * each with its weight times how often it stands there. `features` rises, so that two profiles are compared in one pass.
 */
export interface Profile {
  readonly features: Float64Array;
  readonly weights: Float64Array;
  /** The sum of the weights; 0 for a passage without words. */
  readonly total: number;
  readonly words: number;
}

/** Room for this many different words; a pair of words is one number above them, exact up to 2^53. */
const PAIR_BASE = 2 ** 26;
/** A pair keeps the order of words; it weighs less than the words it is made of, which are counted already. */
const PAIR_SHARE = 0.25;

/** The profile of a text. */
export function profileOf(tokens: readonly Token[], rarity: Rarity): Profile {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  const weights = new Map<number, number>();
  const add = (feature: number, weight: number) => weights.set(feature, (weights.get(feature) ?? 0) + weight);
  words.forEach((word, index) => {
    add(word, rarity.weight(word));
    const next = words[index + 1];
    if (next === undefined) return;
    add((word + 1) * PAIR_BASE + next, PAIR_SHARE * (rarity.weight(word) + rarity.weight(next)));
  });
  return profileOfWeights(weights, words.length);
}

function profileOfWeights(weights: ReadonlyMap<number, number>, words: number): Profile {
  const features = Float64Array.from(weights.keys()).sort();
  const sorted = features.map((feature) => weights.get(feature) ?? 0);
  return { features, weights: sorted, total: sorted.reduce((sum, weight) => sum + weight, 0), words };
}

/** What two passages together can be recognised by; the pair of words at their seam is left out. */
export function joinProfiles(one: Profile, other: Profile): Profile {
  const weights = new Map<number, number>();
  for (const { features, weights: own } of [one, other]) {
    features.forEach((feature, index) =>
      weights.set(feature, (weights.get(feature) ?? 0) + (own[index] ?? 0)),
    );
  }
  return profileOfWeights(weights, one.words + other.words);
}

/** The weight of what two passages have in common, each as often as in both. */
export function sharedWeight(one: Profile, other: Profile): number {
  let [left, right, sum] = [0, 0, 0];
  while (left < one.features.length && right < other.features.length) {
    const [a = 0, b = 0] = [one.features[left], other.features[right]];
    if (a === b) sum += Math.min(one.weights[left] ?? 0, other.weights[right] ?? 0);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return sum;
}

/** How alike two passages are, 0 to 1: Dice's measure over weighted features. Two without words are not alike. */
export function likeness(one: Profile, other: Profile): number {
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * sharedWeight(one, other)) / total;
}

/** How much of the first stands in the second, 0 to 1. */
export function containment(part: Profile, whole: Profile): number {
  return part.total === 0 ? 0 : sharedWeight(part, whole) / part.total;
}
