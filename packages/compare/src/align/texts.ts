import type { Passage } from '../passages/passage.js';
import { type Piece, type Token, tokensOf } from '../words/tokens.js';
import { newVocabulary } from '../words/vocabulary.js';
import { type Profile, profileOf, type Rarity } from './profile.js';

/** The tokens and profiles of the passages that are compared, each made once and when first asked for. */
export interface Texts {
  readonly tokens: (passage: Passage) => readonly Token[];
  /** The tokens of several passages as one text, each after a line break. */
  readonly tokensOfAll: (passages: readonly Passage[]) => readonly Token[];
  readonly profile: (passage: Passage) => Profile;
  /** Two passages with the same key are equal to a reader: their words and signs are, in normal form. */
  readonly key: (passage: Passage) => string;
}

/** The texts of two documents. Words are as rare as both documents together say. */
export function textsOf(passages: readonly Passage[]): Texts {
  const vocabulary = newVocabulary();
  const tokens = remembered((passage: Passage) => tokensOf(passage.pieces, vocabulary));
  const rarity = once(() => countedRarity(passages.map(tokens)));
  return {
    tokens,
    tokensOfAll: (all) => tokensOf(all.flatMap(piecesAfterBreak), vocabulary),
    profile: remembered((passage) => profileOf(tokens(passage), rarity())),
    key: remembered((passage) =>
      tokens(passage)
        .map(({ exact }) => exact)
        .join(' '),
    ),
  };
}

function piecesAfterBreak({ pieces }: Passage, index: number): readonly Piece[] {
  const [first, ...others] = pieces;
  return index === 0 ? pieces : [{ border: '\n', line: first?.line ?? '' }, ...others];
}

/** Squared, so that a word which is every tenth ("the") weighs a tenth of one that stands twice, in long texts and short. */
function countedRarity(texts: readonly (readonly Token[])[]): Rarity {
  const counts: number[] = [];
  let words = 0;
  for (const { kind, folded } of texts.flat()) {
    if (kind !== 'word') continue;
    words += 1;
    counts[folded] = (counts[folded] ?? 0) + 1;
  }
  return { weight: (word) => Math.log(1 + words / (counts[word] ?? 1)) ** 2 };
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
