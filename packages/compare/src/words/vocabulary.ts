import { normalForm } from './normal-form.js';

/** A word as numbers: `exact` is the same for words of one normal form, `folded` also where only capitals differ. */
export interface WordNumbers {
  readonly exact: number;
  readonly folded: number;
}

/**
 * Numbers the words of the two texts that are compared, from 0, so that equality is the equality of integers
 * and a word's rarity is one look-up. It lives as long as its comparisons.
 */
export interface Vocabulary {
  /** The numbers of a word, given on first sight. */
  readonly numbersOf: (token: string) => WordNumbers;
  /** How many different words it has seen. */
  readonly size: () => number;
}

/** An empty vocabulary. */
export function newVocabulary(): Vocabulary {
  const seen = new Map<string, WordNumbers>();
  const numbers = new Map<string, number>();
  const numberOf = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size);
    return numbers.size - 1;
  };
  const add = (token: string): WordNumbers => {
    const form = normalForm(token);
    const pair = { exact: numberOf(form), folded: numberOf(form.toLowerCase()) };
    seen.set(token, pair);
    return pair;
  };
  return { numbersOf: (token) => seen.get(token) ?? add(token), size: () => seen.size };
}
