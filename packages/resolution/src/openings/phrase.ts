import type { ParagraphRole } from '../tree.js';
import {
  ADVERBS,
  DEGREES,
  OPERATIVE_VERBS,
  PARTNERS,
  PREAMBULAR_ADJECTIVES,
  PREAMBULAR_PARTICIPLES,
  STANCES,
  TURNS,
} from './vocabulary.js';

/** How sure it is that a line opens a paragraph: by a word that is known to, by its form and what follows, by its form alone, or not at all. */
export type OpeningSign = 'known' | 'likely' | 'by form' | 'none';

/** A word with the place where it ends in its line. */
interface Word {
  readonly text: string;
  readonly end: number;
}

/** As far into a line as an opening phrase reaches: the longest counted has ten words. */
const LONGEST_PHRASE = 14;

/**
 * The number of characters at the head of a line that make its opening phrase; 0 where it has none, as plain text.
 *
 * Promise: total, and the phrase is a prefix of `text` that ends with a whole word.
 * Plan: adverbs, then the word that opens (a participle or adjective in a preamble, a verb in the third person in
 * the operative part), then as many of the small words that go with it as follow: a partner ("note", "upon"), a
 * stance with its degree ("with deep concern", "its strong support"), an adverb or turn ("also", "once again"),
 * and a second opening word joined by "and".
 */
export function phraseLength(text: string, role: ParagraphRole): number {
  if (role === 'plain') return 0;
  const words = wordsOf(text);
  const head = headAt(words, 0, role);
  if (head === null) return 0;
  const last = words[tailAfter(words, head, role) - 1];
  return last?.end ?? 0;
}

/** Whether a line opens a paragraph of this role, and by what sign. */
export function openingSign(text: string, role: ParagraphRole): OpeningSign {
  if (!/^[\s,;:.]*\p{Lu}/u.test(text)) return 'none';
  const words = wordsOf(text);
  const head = headAt(words, 0, role);
  const word = head === null ? undefined : words[head];
  if (word === undefined) return 'none';
  if (isKnown(word.text.toLowerCase(), role)) return 'known';
  return role === 'preambular' && governs(words, (head ?? 0) + 1) ? 'likely' : 'by form';
}

/** "Recommitting to …", "Being gravely …": what follows a participle and no name. */
function governs(words: readonly Word[], place: number): boolean {
  const next = words[place]?.text ?? '';
  return ADVERBS.has(next) || /^(?:the|to|that|its|with|on|upon|in|of|at|by|for|all|a|an|and)$/u.test(next);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[^\s,;:.]+/gu)) {
    const end = match.index + match[0].length;
    words.push({ text: match[0], end });
    // An opening phrase does not go beyond the first mark: "Notes, in this regard, …" opens with "Notes".
    if (words.length === LONGEST_PHRASE || /[,;:.]/u.test(text.charAt(end))) break;
  }
  return words;
}

/** Where the word that opens stands, behind its adverbs; `null` where there is none. */
function headAt(words: readonly Word[], from: number, role: ParagraphRole): number | null {
  let place = from;
  while (ADVERBS.has(lower(words[place])) && !opens(lower(words[place]), role)) place += 1;
  return opens(lower(words[place]), role) ? place : null;
}

function lower(word: Word | undefined): string {
  return word?.text.toLowerCase() ?? '';
}

function opens(word: string, role: ParagraphRole): boolean {
  return isKnown(word, role) || hasForm(word, role);
}

function isKnown(word: string, role: ParagraphRole): boolean {
  if (role === 'preambular') return PREAMBULAR_PARTICIPLES.has(word) || PREAMBULAR_ADJECTIVES.has(word);
  return OPERATIVE_VERBS.has(word);
}

/** By form alone: "-ing" or "-ed" in a preamble, the third person's "-s" in the operative part. */
function hasForm(word: string, role: ParagraphRole): boolean {
  if (role === 'preambular')
    return (
      /^[a-z-]{3,}(?:ing|ed)$/u.test(word) &&
      !/^(?:during|concerning|regarding|including|united|need|indeed|proceed|speed)$/u.test(word)
    );
  return (
    /^[a-z-]{2,}[^su\W]s$/u.test(word) &&
    !/^(?:its|this|his|has|was|thus|always|perhaps|states|nations)$/u.test(word)
  );
}

/** The place after the last word of the phrase whose opening word stands at `head`. */
function tailAfter(words: readonly Word[], head: number, role: ParagraphRole): number {
  let place = head + 1;
  if (
    lower(words[head]) === 'having' ||
    lower(words[head]) === 'continues' ||
    lower(words[head]) === 'continuing'
  ) {
    place = afterAuxiliary(words, place);
  }
  for (;;) {
    const next = afterSmallWords(words, place, lower(words[head]), role);
    if (next === place) return place;
    place = next;
  }
}

/** "Having also considered", "Continues to encourage", "Having been informed". */
function afterAuxiliary(words: readonly Word[], from: number): number {
  let place = from;
  while (ADVERBS.has(lower(words[place]))) place += 1;
  if (lower(words[place]) === 'to' || lower(words[place]) === 'been')
    return Math.min(place + 2, words.length);
  return /(?:ed|en|d|t)$/u.test(lower(words[place])) ? place + 1 : from;
}

function afterSmallWords(words: readonly Word[], place: number, head: string, role: ParagraphRole): number {
  const partners = PARTNERS.find(([verb]) => verb.test(head))?.[1] ?? [];
  const partner = phraseAt(words, place, partners) || phraseAt(words, place, TURNS);
  if (partner > 0) return place + partner;
  if (isAdverbBehind(lower(words[place]), role)) return place + 1;
  const stance = stanceAt(words, place, head);
  if (stance > 0) return place + stance;
  return joined(words, place, role);
}

/** "also" and its kin belong to the phrase; other adverbs begin the next one. "Encourages further research" means more of it. */
function isAdverbBehind(word: string, role: ParagraphRole): boolean {
  if (word === 'further') return role === 'preambular';
  return /^(?:also|again|once|equally|especially|unequivocally)$/u.test(word);
}

/** How many of these words stand at this place; the first phrase that fits counts. */
function phraseAt(words: readonly Word[], place: number, phrases: readonly string[]): number {
  const first = lower(words[place]);
  for (const phrase of phrases) {
    if (!phrase.startsWith(first)) continue;
    const parts = phrase.split(' ');
    if (parts.every((part, offset) => lower(words[place + offset]) === part)) return parts.length;
  }
  return 0;
}

/** The length of "with deep concern", "its strong support", "grave alarm and regret"; 0 where none stands here. */
function stanceAt(words: readonly Word[], from: number, head: string): number {
  let place = from;
  const introduced = /^(?:with|its|our|their)$/u.test(lower(words[place]));
  if (introduced) place += 1;
  else if (!/^(?:express|reiterat|shar|remain|being|be$)/u.test(head)) return 0;
  while (DEGREES.has(lower(words[place])) || ADVERBS.has(lower(words[place]))) place += 1;
  const word = lower(words[place]);
  if (word === 'respect' && lower(words[from]) === 'with') return 0;
  const stands = STANCES.has(word) || (/^(?:remain|being)/u.test(head) && PREAMBULAR_ADJECTIVES.has(word));
  if (!stands) return 0;
  return afterStance(words, place + 1) - from;
}

/** "call" takes its preposition along: "its call upon", "its call for". */
function afterStance(words: readonly Word[], place: number): number {
  const calls = lower(words[place - 1]) === 'call' && /^(?:upon|for)$/u.test(lower(words[place]));
  return calls ? place + 1 : place;
}

/** "Welcomes and encourages": the place after a second opening word; the same place where there is none. */
function joined(words: readonly Word[], place: number, role: ParagraphRole): number {
  if (lower(words[place]) !== 'and') return place;
  const second = headAt(words, place + 1, role);
  return second !== null && isKnown(lower(words[second]), role) ? second + 1 : place;
}
