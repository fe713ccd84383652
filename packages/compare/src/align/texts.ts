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
  /** The tokens of lines that are no passage of their own. */
  readonly tokensOfPieces: (pieces: readonly Piece[]) => Tokens;
  /** The number of a word, equal to that of each token which says the same. */
  readonly numberOf: (word: string) => number;
  readonly profile: (content: Content) => Profile;
  /** Contents that are equal to a reader, their words and signs in normal form, have the same key; of others next to none. */
  readonly key: (content: Content) => number;
  /** Whether two contents are equal to a reader. */
  readonly areEqual: (one: Content, other: Content) => boolean;
}

/** The texts of two documents. Words are as rare as a sample of both documents together says. */
export function textsOf(passages: readonly Passage[]): Texts {
  return textsIn(() => new Map(), passages, newVocabulary());
}

/** Gives the texts of passages some of which were there before. */
export type LastingTexts = (passages: readonly Passage[]) => Texts;

/** Words are counted anew when this share of the passages is new since they were counted last. */
const STALE = 0.1;
/** From this many words on all is begun anew: someone pasted whole books. */
const MOST_WORDS = 200_000;

/**
 * Texts that last: a passage that was there before is not read again, and what is known of it is forgotten with it.
 * How rare words are is counted in the first passages, and again when many are new.
 */
export function lastingTexts(): LastingTexts {
  let known: Known | undefined;
  return (passages) => {
    if (known === undefined || isStale(known, passages)) known = begin(passages);
    return known.texts;
  };
}

interface Known {
  readonly texts: Texts;
  readonly vocabulary: Vocabulary;
  readonly counted: WeakSet<Content>;
}

function begin(passages: readonly Passage[]): Known {
  const vocabulary = newVocabulary();
  const texts = textsIn(() => new WeakMap(), passages, vocabulary);
  return { texts, vocabulary, counted: new WeakSet(passages.map(({ content }) => content)) };
}

function isStale({ counted, vocabulary }: Known, passages: readonly Passage[]): boolean {
  const fresh = passages.reduce((sum, { content }) => sum + (counted.has(content) ? 0 : 1), 0);
  return fresh > STALE * passages.length || vocabulary.size() > MOST_WORDS;
}

/** Where values are kept by content: for one comparison, or for as long as the content lives. */
interface Memory<Value> {
  readonly get: (content: Content) => Value | undefined;
  readonly set: (content: Content, value: Value) => unknown;
}

type NewMemory = <Value>() => Memory<Value>;

function textsIn(newMemory: NewMemory, passages: readonly Passage[], vocabulary: Vocabulary): Texts {
  const tokens = remembered<Tokens>(newMemory(), (content) =>
    tokensOf(content.pieces, vocabulary, content.unit),
  );
  const key = remembered<number>(newMemory(), (content) => keyOf(tokens(content)));
  const rarity = once(() => rarityOf(passages, tokens));
  return {
    tokens,
    tokensOfAll: (all) =>
      isSingle(all) ? tokens(all[0]) : tokensOf(all.flatMap(piecesAfterBreak), vocabulary),
    tokensOfPieces: (pieces) => tokensOf(pieces, vocabulary),
    numberOf: (word) => vocabulary.numbersOf(word).exact,
    profile: remembered<Profile>(newMemory(), (content) => profileOf(tokens(content), rarity())),
    key,
    areEqual: (one, other) =>
      one.text === other.text || (key(one) === key(other) && sameTokens(tokens(one), tokens(other))),
  };
}

function rarityOf(passages: readonly Passage[], tokens: (content: Content) => Tokens): Rarity {
  return countedRarity(sampleOf(passages.map(({ content }) => content)).map(tokens));
}

/** Two mixed sums of 32 and 21 bits in one number. */
function keyOf({ exact }: Tokens): number {
  let [one, other] = [exact.length, 1];
  for (const word of exact) {
    one = Math.imul(one ^ word, 0x01000193);
    other = Math.imul(other + word, 0x9e3779b1) ^ (other >>> 15);
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}

function sameTokens(one: Tokens, other: Tokens): boolean {
  return one.count === other.count && one.exact.every((word, place) => word === other.exact[place]);
}

function isSingle(contents: readonly Content[]): contents is readonly [Content] {
  return contents.length === 1;
}

function piecesAfterBreak({ pieces }: Content, index: number): readonly Piece[] {
  const [first, ...others] = pieces;
  return index === 0 ? pieces : [{ border: '\n', line: first?.line ?? '' }, ...others];
}

function remembered<Value>(
  made: Memory<Value>,
  make: (content: Content) => Value,
): (content: Content) => Value {
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
