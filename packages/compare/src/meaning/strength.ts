import { ASKING, HOLDING, type Ladder, REGARDING, rungsBetween } from './ladder.js';
import { type PhraseSense, senseOf } from './phrase-sense.js';

/**
 * What a new opening phrase does to a paragraph. `same`: only words that join or repeat came or went ("also",
 * "further", "once again"). `other`: another phrase of which neither is said to be the stronger.
 */
export type Strength = 'stronger' | 'weaker' | 'same' | 'other';

/** Where a paragraph stands: preambular ones ask nothing, and the order of their recalling and stressing is one of custom. */
export type Standing = 'preambular' | 'operative';

const LADDERS: Readonly<Record<Standing, readonly Ladder[]>> = {
  preambular: REGARDING,
  operative: [ASKING, ...REGARDING, ...HOLDING],
};

/** Compares two opening phrases: by the acts on their ladders, then by degree ("Strongly urges"). Total. */
export function strengthOf(from: string, to: string, standing: Standing): Strength {
  const [old, now] = [senseOf(from), senseOf(to)];
  if (sameList(old.words, now.words)) return 'same';
  const rungs = rungsBetween(now.acts, old.acts, LADDERS[standing]);
  if (rungs !== 0) return rungs > 0 ? 'stronger' : 'weaker';
  return degreeOf(old, now);
}

function degreeOf(old: PhraseSense, now: PhraseSense): Strength {
  if (old.acts.length === 0 || !sameList(old.acts, now.acts) || old.weight === now.weight) return 'other';
  return now.weight > old.weight ? 'stronger' : 'weaker';
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, place) => word === other[place]);
}
