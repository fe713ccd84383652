import type { Tokens } from '../words/tokens.js';
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
export function profileOf(tokens: Tokens, rarity: Rarity): Profile {
  const words = wordsOf(tokens);
  const all = new Float64Array(Math.max(0, 2 * words.length - 1));
  words.forEach((word, index) => {
    all[index] = word;
    const next = words[index + 1];
    if (next !== undefined) all[words.length + index] = (word + 1) * PAIR_BASE + next;
  });
  all.sort();
  return gatheredProfile(all, (place) => weightOfFeature(all[place] ?? 0, rarity), words.length);
}

function wordsOf({ kinds, folded, count }: Tokens): number[] {
  const words: number[] = [];
  for (let at = 0; at < count; at += 1) if (kinds[at] === 'word') words.push(folded[at] ?? 0);
  return words;
}

function weightOfFeature(feature: number, rarity: Rarity): number {
  if (feature < PAIR_BASE) return rarity.weight(feature);
  const [word, next] = [Math.floor(feature / PAIR_BASE) - 1, feature % PAIR_BASE];
  return PAIR_SHARE * (rarity.weight(word) + rarity.weight(next));
}

/** Features that rise, some of them several times, as a profile. */
function gatheredProfile(all: Float64Array, weightAt: (place: number) => number, words: number): Profile {
  const features = new Float64Array(all.length);
  const weights = new Float64Array(all.length);
  let [count, total] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const feature = all[at] ?? 0;
    if (at === 0 || feature !== all[at - 1]) count += 1;
    features[count - 1] = feature;
    const weight = weightAt(at);
    weights[count - 1] = (weights[count - 1] ?? 0) + weight;
    total += weight;
  }
  return { features: features.subarray(0, count), weights: weights.subarray(0, count), total, words };
}

/** What two passages together can be recognised by; the pair of words at their seam is left out. */
export function joinProfiles(one: Profile, other: Profile): Profile {
  const all = new Float64Array(one.features.length + other.features.length);
  const weights = new Float64Array(all.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const [a = Infinity, b = Infinity] = [one.features[left], other.features[right]];
    all[at] = Math.min(a, b);
    weights[at] = (a <= b ? one.weights[left++] : other.weights[right++]) ?? 0;
  }
  return gatheredProfile(all, (place) => weights[place] ?? 0, one.words + other.words);
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
