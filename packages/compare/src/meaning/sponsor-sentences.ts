import type { ComparedParagraph } from '../comparison.js';
import { tokenAt } from '../words/tokens.js';
import { tokensOf } from '../words/tokenize.js';
import { newVocabulary } from '../words/vocabulary.js';
import { rowTexts } from './row-texts.js';
import { asSentence, listed, shortened } from './wording.js';

/** Names of States that a sentence bears; longer ones, with those they speak for, are cut. */
const LONGEST_NAME = 60;

/**
 * What became of the sponsors: who is named now and was not, and who no longer is. Adopted texts print no sponsors, so
 * that the line is missing there is nothing that anybody did.
 */
export function sponsorSentences(changed: readonly ComparedParagraph[]): string[] {
  const rows = changed.filter(({ part }) => part === 'sponsors');
  if (rows.length === 0) return [];
  if (rows.every(({ to }) => to.length === 0)) return ['The line of sponsors is no longer printed.'];
  if (rows.every(({ from }) => from.length === 0)) return ['A line of sponsors is printed now.'];
  const texts = rows.map(rowTexts);
  const [old, now] = [texts.flatMap(({ from }) => namesIn(from)), texts.flatMap(({ to }) => namesIn(to))];
  const [came, went] = [beyond(now, old), beyond(old, now)];
  return came.length + went.length > 0 ? namesSentences(came, went) : ['The line of sponsors changed.'];
}

function namesIn(text: string): string[] {
  const tokens = tokensOf([{ border: '', line: text }], newVocabulary(), 'names');
  return tokens.starts.map((_, place) => tokenAt(tokens, place)).filter((name) => /^\p{Lu}/u.test(name));
}

function beyond(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(names)].filter((name) => !known.has(name));
}

function namesSentences(came: readonly string[], went: readonly string[]): string[] {
  return [
    ...nameSentence(came, 'named as a sponsor now', 'named as sponsors now'),
    ...nameSentence(went, 'no longer named as a sponsor', 'no longer named as sponsors'),
  ];
}

function nameSentence(names: readonly string[], ofOne: string, ofMany: string): string[] {
  if (names.length === 0) return [];
  const list = listed(names.map((name) => shortened(name, LONGEST_NAME)));
  return [asSentence(names.length === 1 ? `${list} is ${ofOne}` : `${list} are ${ofMany}`)];
}
