import type { Passage } from '../passages/passage.js';
import { tokensOf } from '../words/tokenize.js';
import type { Piece, Tokens } from '../words/tokens.js';
import { newVocabulary } from '../words/vocabulary.js';
import { type Profile, profileOf } from './profile.js';
import { countedRarity, sampleOf } from './rarity.js';

/** The tokens and profiles of the passages that are compared, each made once and when first asked for. */
export interface Texts {
  readonly tokens: (passage: Passage) => Tokens;
  /** The tokens of several passages as one text, each after a line break. */
  readonly tokensOfAll: (passages: readonly Passage[]) => Tokens;
  readonly profile: (passage: Passage) => Profile;
  /** Two passages with the same key are equal to a reader: their words and signs are, in normal form. */
  readonly key: (passage: Passage) => string;
  /** Whether two passages are equal to a reader. */
  readonly areEqual: (one: Passage, other: Passage) => boolean;
}

/** The texts of two documents. Words are as rare as a sample of both documents together says. */
export function textsOf(passages: readonly Passage[]): Texts {
  const vocabulary = newVocabulary();
  const tokens = remembered((passage: Passage) => tokensOf(passage.pieces, vocabulary));
  const rarity = once(() => countedRarity(sampleOf(passages).map(tokens)));
  const key = remembered((passage) => keyOfTokens(tokens(passage)));
  return {
    tokens,
    tokensOfAll: (all) =>
      isSingle(all) ? tokens(all[0]) : tokensOf(all.flatMap(piecesAfterBreak), vocabulary),
    profile: remembered((passage) => profileOf(tokens(passage), rarity())),
    key,
    areEqual: (one, other) => one.text === other.text || key(one) === key(other),
  };
}

function isSingle(passages: readonly Passage[]): passages is readonly [Passage] {
  return passages.length === 1;
}

function keyOfTokens({ exact }: Tokens): string {
  return exact.join(' ');
}

function piecesAfterBreak({ pieces }: Passage, index: number): readonly Piece[] {
  const [first, ...others] = pieces;
  return index === 0 ? pieces : [{ border: '\n', line: first?.line ?? '' }, ...others];
}

function remembered<Value>(make: (passage: Passage) => Value): (passage: Passage) => Value {
  const made = new Map<Passage, Value>();
  return (passage) => {
    const known = made.get(passage);
    if (known !== undefined) return known;
    const value = make(passage);
    made.set(passage, value);
    return value;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
