import type { Group } from './align/align.js';
import type { Sides } from './align/sides.js';
import type { Texts } from './align/texts.js';
import type { Content } from './passages/passage.js';
import { followReferences, type Renumbering, renumberingOf } from './renumbering.js';
import { compareTables, isTable } from './tables.js';
import { compareWords, sameWords, type WordComparison } from './words/word-changes.js';

/** What the rows of one comparison have in common. */
export interface Setting {
  readonly texts: Texts;
  readonly renumbering: Renumbering;
}

/** Compares what the passages of a row say on both sides, word by word. */
export type WordsOf = (setting: Setting, from: readonly Content[], to: readonly Content[]) => WordComparison;

/** The same within one comparison. */
export type WordsIn = (from: readonly Content[], to: readonly Content[]) => WordComparison;

/** Compares the words of the rows of one comparison. */
export function wordsWithin(sides: Sides, groups: readonly Group[], wordsOf: WordsOf): WordsIn {
  const setting = { texts: sides.texts, renumbering: renumberingOf(sides, groups) };
  return (from, to) => wordsOf(setting, from, to);
}

/** Compares each row anew. */
export const compareContents: WordsOf = ({ texts, renumbering }, from, to) => {
  const [old, now] = [onlyOne(from), onlyOne(to)];
  if (old !== undefined && old.text === now?.text) return sameWords(old.text);
  if (old !== undefined && now !== undefined && isTable(old) && isTable(now)) {
    return compareTables(old, now, texts);
  }
  const [before, after] = [texts.tokensOfAll(from), texts.tokensOfAll(to)];
  return compareWords(followReferences(before, after, renumbering, texts.numberOf), after);
};

function onlyOne(contents: readonly Content[]): Content | undefined {
  return contents.length === 1 ? contents[0] : undefined;
}

/** Remembers the words of the rows in which one passage faces another, for as long as both live. */
export function rememberWords(): WordsOf {
  const made = new WeakMap<Content, { readonly from: Content | undefined; readonly words: WordComparison }>();
  return (setting, from, to) => {
    const [old, now] = [onlyOne(from), onlyOne(to)];
    const isAsked = now !== undefined && from.length < 2 && !mayCite(old, setting);
    if (!isAsked) return compareContents(setting, from, to);
    const known = made.get(now);
    if (known !== undefined && known.from === old) return known.words;
    const words = compareContents(setting, from, to);
    made.set(now, { from: old, words });
    return words;
  };
}

/** What a reference is equal to depends on the numbers of other paragraphs. */
function mayCite(content: Content | undefined, { renumbering }: Setting): boolean {
  return renumbering.size > 0 && content?.text.includes('paragraph') === true;
}
