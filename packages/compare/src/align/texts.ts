import type { Content, Passage } from '../passages/passage.js';
import { tokensOf } from '../words/tokenize.js';
import type { Piece, Tokens } from '../words/tokens.js';
import { newVocabulary, type Vocabulary } from '../words/vocabulary.js';
import { type Profile, profileOf } from './profile.js';
import { countedRarity, type Rarity, sampleOf } from './rarity.js';

/** The tokens and profiles of what passages say, each made once and when first asked for. */
export interface Texts {
  readonly tokens: (content: Content) => Tokens;
  /** The tokens of several passages as one text, each after a line break. */
  readonly tokensOfAll: (contents: readonly Content[]) => Tokens;
  readonly profile: (content: Content) => Profile;
  /** Two contents with the same key are equal to a reader: their words and signs are, in normal form. */
  readonly key: (content: Content) => string;
  /** Whether two contents are equal to a reader. */
  readonly areEqual: (one: Content, other: Content) => boolean;
}

/** The texts of two documents. Words are as rare as a sample of both documents together says. */
export function textsOf(passages: readonly Passage[]): Texts {
  const vocabulary = newVocabulary();
  const tokens = remembered((content: Content) => tokensOf(content.pieces, vocabulary));
  const contents = passages.map(({ content }) => content);
  const rarity = once(() => countedRarity(sampleOf(contents).map(tokens)));
  return textsWith(vocabulary, tokens, rarity);
}

function textsWith(
  vocabulary: Vocabulary,
  tokens: (content: Content) => Tokens,
  rarity: () => Rarity,
): Texts {
  const key = remembered((content: Content) => tokens(content).exact.join(' '));
  return {
    tokens,
    tokensOfAll: (all) =>
      isSingle(all) ? tokens(all[0]) : tokensOf(all.flatMap(piecesAfterBreak), vocabulary),
    profile: remembered((content) => profileOf(tokens(content), rarity())),
    key,
    areEqual: (one, other) => one.text === other.text || key(one) === key(other),
  };
}

function isSingle(contents: readonly Content[]): contents is readonly [Content] {
  return contents.length === 1;
}

function piecesAfterBreak({ pieces }: Content, index: number): readonly Piece[] {
  const [first, ...others] = pieces;
  return index === 0 ? pieces : [{ border: '\n', line: first?.line ?? '' }, ...others];
}

function remembered<Value>(make: (content: Content) => Value): (content: Content) => Value {
  const made = new Map<Content, Value>();
  return (content) => {
    const known = made.get(content);
    if (known !== undefined) return known;
    const value = make(content);
    made.set(content, value);
    return value;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
