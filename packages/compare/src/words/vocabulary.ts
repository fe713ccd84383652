import { normalForm } from './normal-form.js';
import type { TokenKind } from './tokens.js';

/**
 * Numbers the words of the two texts that are compared, from 0, so that equality is the equality of integers
 * and a word's rarity is one look-up. It lives as long as its comparisons.
 */
export interface Vocabulary {
  /** The number of a word, given on first sight: the same for words of one normal form. */
  readonly numberOf: (token: string, kind?: TokenKind) => number;
  /** By its number the number of the word in small letters. */
  readonly folded: readonly number[];
  /** By its number what a token is. */
  readonly kinds: readonly TokenKind[];
  /** How many different words it has seen. */
  readonly size: () => number;
}

/** An empty vocabulary. */
export function newVocabulary(): Vocabulary {
  const seen = new Map<string, number>();
  const folded: number[] = [];
  const kinds: TokenKind[] = [];
  const numberOf = (token: string, kind: TokenKind = 'word'): number => {
    const known = seen.get(token);
    if (known !== undefined) return known;
    const form = normalForm(token);
    const number = form === token ? newNumber(token, kind) : numberOf(form, kind);
    seen.set(token, number);
    return number;
  };
  const newNumber = (form: string, kind: TokenKind): number => {
    const number = folded.push(0) - 1;
    kinds.push(kind);
    const lower = form.toLowerCase();
    folded[number] = lower === form ? number : numberOf(lower, kind);
    return number;
  };
  return { numberOf, folded, kinds, size: () => seen.size };
}
