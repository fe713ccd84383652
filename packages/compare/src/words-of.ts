import type { Texts } from './align/texts.js';
import type { Content } from './passages/passage.js';
import { compareWords, sameWords, type WordComparison } from './words/word-changes.js';

/** Compares what the passages of a row say on both sides, word by word. */
export type WordsOf = (texts: Texts, from: readonly Content[], to: readonly Content[]) => WordComparison;

/** Compares each row anew. */
export const compareContents: WordsOf = (texts, from, to) => {
  const [old, now] = [onlyOne(from), onlyOne(to)];
  if (old !== undefined && old.text === now?.text) return sameWords(old.text);
  return compareWords(texts.tokensOfAll(from), texts.tokensOfAll(to));
};

function onlyOne(contents: readonly Content[]): Content | undefined {
  return contents.length === 1 ? contents[0] : undefined;
}

/** Remembers the words of the rows in which one passage faces another, for as long as both live. */
export function rememberWords(): WordsOf {
  const made = new WeakMap<Content, { readonly from: Content | undefined; readonly words: WordComparison }>();
  return (texts, from, to) => {
    const [old, now] = [onlyOne(from), onlyOne(to)];
    if (now === undefined || from.length > 1) return compareContents(texts, from, to);
    const known = made.get(now);
    if (known !== undefined && known.from === old) return known.words;
    const words = compareContents(texts, from, to);
    made.set(now, { from: old, words });
    return words;
  };
}
