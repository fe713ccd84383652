import type { Content } from '../passages/passage.js';
import type { Tokens } from '../words/tokens.js';

/**
 * How much a word says about the passage it stands in, by its folded number: the rarer, the more. A whole number, and a
 * multiple of four, so that sums of weights and of their quarters are exact in any order.
 */
export interface Rarity {
  readonly weight: (word: number) => number;
}

/** Of how many parts a unit of weight is. */
export const GRAIN = 256;

/** Squared, so that a word which is every tenth ("the") weighs a tenth of one that stands twice, in long texts and short. */
export function countedRarity(texts: readonly Tokens[]): Rarity {
  const counts: number[] = [];
  let words = 0;
  for (const { kinds, folded, count } of texts) {
    for (let at = 0; at < count; at += 1) {
      const word = folded[at] ?? 0;
      if (kinds[at] !== 'word') continue;
      words += 1;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  const weights: number[] = [];
  const weightOf = (word: number) =>
    4 * Math.round((GRAIN / 4) * Math.log(1 + words / (counts[word] ?? 1)) ** 2);
  return { weight: (word) => (weights[word] ??= weightOf(word)) };
}

/** So many characters tell common words from rare ones; to take more of what did not change costs time for nothing. */
const SAMPLE_CHARACTERS = 20_000;

/** The contents in which words are counted: all that changed, and of those with the same text on both sides some, from all places. */
export function sampleOf(contents: readonly Content[]): Content[] {
  const times = new Map<string, number>();
  for (const { text } of contents) times.set(text, (times.get(text) ?? 0) + 1);
  const changed = contents.filter(({ text }) => times.get(text) === 1);
  const repeated = contents.filter(({ text }) => times.get(text) !== 1);
  const room = SAMPLE_CHARACTERS - charactersOf(changed);
  const step = Math.max(1, Math.ceil(charactersOf(repeated) / room));
  return room <= 0 ? changed : [...changed, ...repeated.filter((_, index) => index % step === 0)];
}

function charactersOf(contents: readonly Content[]): number {
  return contents.reduce((sum, { text }) => sum + text.length, 0);
}
