import { normalForm } from './normal-form.js';

/**
 * Numbers the words of the two texts that are compared, from 0, so that equality is the equality of integers
 * and a word's rarity is one look-up. It lives as long as its comparisons.
 */
export interface Vocabulary {
  /** The number of a word, given on first sight: the same for words of one normal form. */
  readonly numberOf: (token: string) => number;
  /** By its number the number of the word in small letters. */
  readonly folded: readonly number[];
  /** How many different words it has seen. */
  readonly size: () => number;
}

/** An empty vocabulary. */
export function newVocabulary(): Vocabulary {
  const seen = new Map<string, number>();
  const folded: number[] = [];
  const numberOf = (token: string): number => {
    const known = seen.get(token);
    if (known !== undefined) return known;
    const form = normalForm(token);
    const number = form === token ? newNumber(token) : numberOf(form);
    seen.set(token, number);
    return number;
  };
  const newNumber = (form: string): number => {
    const number = folded.push(0) - 1;
    const lower = form.toLowerCase();
    folded[number] = lower === form ? number : numberOf(lower);
    return number;
  };
  return { numberOf, folded, size: () => seen.size };
}
