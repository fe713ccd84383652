import type { Tokens } from '../words/tokens.js';
import type { Rarity } from './rarity.js';

/**
 * What a passage can be recognised by: its words and its pairs of neighbouring words, without regard to capitals,
 * each with its weight times how often it stands there. `features` rises, so that two profiles are compared in one pass.
 */
export interface Profile {
  readonly features: Int32Array;
  readonly weights: Int32Array;
  /** The sum of the weights; 0 for a passage without words. */
  readonly total: number;
  readonly words: number;
}

/** Room for this many different words; pairs of words have numbers above them, and below 2^30. */
const FIRST_PAIR = 2 ** 22;
const PAIRS = 2 ** 30 - FIRST_PAIR;
/** A pair keeps the order of words; it weighs a quarter of the words it is made of, which are counted already. */
const PAIR_SHARE = 4;
/** Room for a weight beside its feature in one number, exact up to 2^53: sorting such numbers sorts both. */
const WEIGHTS = 2 ** 22;

/** The profile of a text. */
export function profileOf(tokens: Tokens, rarity: Rarity): Profile {
  const words = wordsOf(tokens);
  const all = new Float64Array(Math.max(0, 2 * words.length - 1));
  let [before, weightBefore] = [0, 0];
  words.forEach((word, index) => {
    const weight = rarity.weight(word);
    all[index] = word * WEIGHTS + weight;
    if (index > 0) {
      all[words.length + index - 1] = pairOf(before, word) * WEIGHTS + (weightBefore + weight) / PAIR_SHARE;
    }
    [before, weightBefore] = [word, weight];
  });
  all.sort();
  return gatheredProfile(all, words.length);
}

function wordsOf({ kinds, folded, count }: Tokens): number[] {
  const words: number[] = [];
  for (let at = 0; at < count; at += 1) if (kinds[at] === 'word') words.push(folded[at] ?? 0);
  return words;
}

/** Two pairs in a thousand million share a number; that they then count as one is no harm. */
function pairOf(word: number, next: number): number {
  const mixed = Math.imul(word + 1, 0x9e3779b1) ^ Math.imul(next + 1, 0x85ebca6b);
  return FIRST_PAIR + ((mixed >>> 0) % PAIRS);
}

/** Features with their weights that rise, some of them several times, as a profile. */
function gatheredProfile(all: Float64Array, words: number): Profile {
  const features = new Int32Array(all.length);
  const weights = new Int32Array(all.length);
  let [count, total, last] = [0, 0, -1];
  for (const packed of all) {
    const feature = Math.floor(packed / WEIGHTS);
    const weight = packed - feature * WEIGHTS;
    if (feature !== last) count += 1;
    last = feature;
    features[count - 1] = feature;
    weights[count - 1] = (weights[count - 1] ?? 0) + weight;
    total += weight;
  }
  return { features: features.subarray(0, count), weights: weights.subarray(0, count), total, words };
}

/** What two passages together can be recognised by; the pair of words at their seam is left out. */
export function joinProfiles(one: Profile, other: Profile): Profile {
  const most = one.features.length + other.features.length;
  const [features, weights] = [new Int32Array(most), new Int32Array(most)];
  let [left, right, count] = [0, 0, 0];
  while (left < one.features.length || right < other.features.length) {
    const [a = Infinity, b = Infinity] = [one.features[left], other.features[right]];
    features[count] = Math.min(a, b);
    weights[count] = (a <= b ? (one.weights[left] ?? 0) : 0) + (b <= a ? (other.weights[right] ?? 0) : 0);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
    count += 1;
  }
  return {
    features: features.subarray(0, count),
    weights: weights.subarray(0, count),
    total: one.total + other.total,
    words: one.words + other.words,
  };
}

/** The weight of what two passages have in common, each as often as in both. */
export function sharedWeight(one: Profile, other: Profile): number {
  const [features, others] = [one.features, other.features];
  let [left, right, sum] = [0, 0, 0];
  while (left < features.length && right < others.length) {
    const [a = 0, b = 0] = [features[left], others[right]];
    if (a === b) sum += Math.min(one.weights[left] ?? 0, other.weights[right] ?? 0);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return sum;
}

/**
 * How alike two passages are, 0 to 1: Dice's measure over weighted features; 0 where they are less alike than `least`.
 * Two without words are not alike. A short passage and a long one can share no more than the short one has.
 */
export function likeness(one: Profile, other: Profile, least: number): number {
  const total = one.total + other.total;
  if (total === 0 || 2 * Math.min(one.total, other.total) < least * total) return 0;
  const alike = (2 * sharedWeight(one, other)) / total;
  return alike < least ? 0 : alike;
}

/** How much of the first stands in the second, 0 to 1. */
export function containment(part: Profile, whole: Profile): number {
  return part.total === 0 ? 0 : sharedWeight(part, whole) / part.total;
}
