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
  let next = 0;
  const numbersOf = (token: string): WordNumbers => {
    const known = seen.get(token);
    if (known !== undefined) return known;
    const form = normalForm(token);
    const numbers = form === token ? newNumbers(token) : numbersOf(form);
    seen.set(token, numbers);
    return numbers;
  };
  const newNumbers = (form: string): WordNumbers => {
    const lower = form.toLowerCase();
    const exact = next++;
    return { exact, folded: lower === form ? exact : numbersOf(lower).exact };
  };
  return { numbersOf, size: () => seen.size };
}
