import { type Hunk, joinHunks } from './hunks.js';
import { inWholeWords, isInsideWord, wordAfter, wordBefore } from './word-bounds.js';

/** Old words, with enough around them that they stand once in the paragraph, and what they become. */
export interface Quotable {
  readonly hunk: Hunk;
  /** Where the words that are quoted start and end in the old text. */
  readonly start: number;
  readonly end: number;
}

/** Words on either side that a listener can still take in; a stretch that is not unique with so many is none to quote. */
const MOST_WORDS_AROUND = 12;

/** The text at a moment of the reading out, and the draft as issued: in both must quoted words stand once. */
export interface Heard {
  readonly issued: string;
  readonly current: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that may grow between the changes beside it. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The words to quote for a replacement or a deletion: those that go, and as many around them as make them unmistakable.
 * `null` where even many do not.
 */
export function quotableOf(
  hunk: Hunk,
  text: string,
  now: string,
  heard: Heard,
  bounds: Bounds,
): Quotable | null {
  let { start, end } = inWholeWords(text, leastQuoted(hunk, text, now, bounds), bounds);
  if (isInsideWord(text, start) || isInsideWord(text, end)) return null;
  for (let around = 0; around <= MOST_WORDS_AROUND; around += 1) {
    const words = text.slice(start, end);
    if (standsOnce(words, heard) && isClosed(words) && isClosed(withHunk(hunk, text, now, { start, end })))
      return { hunk, start, end };
    const left = wordBefore(text, start, bounds.least);
    const right = left === start || around % 3 === 2 ? wordAfter(text, end, bounds.most) : end;
    if (left === start && right === end) return null;
    if (right === end) start = left;
    else end = right;
  }
  return null;
}

/** The words after which something is put in: two at least, where there are two. `null` where there are none, or none that stand once. */
export function contextBefore(place: number, text: string, heard: Heard, least: number): string | null {
  let start = wordBefore(text, place, least);
  for (let words = 1; words <= MOST_WORDS_AROUND; words += 1) {
    const context = text.slice(start, place).trim();
    if (context === '') return null;
    const further = wordBefore(text, start, least);
    const enough = (words > 1 && !/^[“"]/u.test(context)) || further === start;
    if (enough && isClosed(context) && standsOnce(context, heard)) return context;
    if (further === start) return null;
    start = further;
  }
  return null;
}

/** The words before which something is put in. */
export function contextAfter(place: number, text: string, heard: Heard, most: number): string | null {
  let end = wordAfter(text, place, most);
  for (let words = 1; words <= MOST_WORDS_AROUND; words += 1) {
    const context = text.slice(place, end).trim();
    const further = wordAfter(text, end, most);
    const enough = words > 1 || further === end;
    if (context !== '' && enough && isClosed(context) && standsOnce(context, heard)) return context;
    if (further === end) return null;
    end = further;
  }
  return null;
}

/** A sign, a figure or a short word by itself says nothing to a listener: the word before it goes with it. */
function isTooShort(words: string): boolean {
  return !/\p{L}{2}/u.test(words) || /^\p{L}{1,5}$/u.test(words);
}

/** Where a sign alone comes or goes, two words are told. */
function isNoPhrase(words: string): boolean {
  return isTooShort(words) || !/\S\s/u.test(words);
}

/** The least that can be quoted: where a blank comes or goes with the words, the word beyond it is part of them. */
function leastQuoted(hunk: Hunk, text: string, now: string, { least, most }: Bounds): Stretch {
  const [gone, come] = [text.slice(hunk.start, hunk.end), now.slice(hunk.newStart, hunk.newEnd)];
  let [start, end] = [hunk.start + gone.length - gone.trimStart().length, hunk.start + gone.trimEnd().length];
  if (gone.trim() === '') [start, end] = [hunk.start, hunk.end];
  if (come.trim() !== '' && /^\s/u.test(gone) !== /^\s/u.test(come))
    start = wordBefore(text, hunk.start, least);
  if (come.trim() !== '' && /\s$/u.test(gone) !== /\s$/u.test(come)) end = wordAfter(text, hunk.end, most);
  const isShort = /[\p{L}\p{N}]/u.test(gone + come) ? isTooShort : isNoPhrase;
  while (isShort(text.slice(start, end))) {
    const left = wordBefore(text, start, least);
    if (left === start) return { start, end: wordAfter(text, end, most) };
    start = left;
  }
  return { start, end };
}

/** What the quoted words become. */
function withHunk(hunk: Hunk, text: string, now: string, { start, end }: Stretch): string {
  const come = now.slice(hunk.newStart, hunk.newEnd);
  return text.slice(start, Math.max(start, hunk.start)) + come + text.slice(Math.min(end, hunk.end), end);
}

/** Whether every quotation mark that opens in these words closes in them: else nobody could tell where the quotation ends. */
export function isClosed(words: string): boolean {
  let depth = 0;
  for (const [mark] of words.matchAll(/[“”]/gu)) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && (words.match(/"/gu)?.length ?? 0) % 2 === 0;
}

function standsOnce(words: string, { issued, current }: Heard): boolean {
  return isOnceIn(words, issued) && isOnceIn(words, current);
}

function isOnceIn(words: string, text: string): boolean {
  const [sought, in_] = [plain(words), plain(text)];
  const first = in_.indexOf(sought);
  return first !== -1 && !in_.includes(sought, first + 1);
}

/** Kinds of quotation mark, hyphen and blank are one to a reader. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‚‛']/gu, "'")
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[-\u2010-\u2015]/gu, '-')
    .replace(/\s/gu, ' ');
}

/** Whether so few words stand between two hunks that they are quoted as one. */
const FEWEST_BETWEEN = 2;

/** Hunks close together are read out as one. What is said last stays apart. */
export function joinClose(hunks: readonly Hunk[], text: string): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last !== undefined && last.consequential === hunk.consequential && isClose(last, hunk, text))
      joined[joined.length - 1] = joinHunks(last, hunk);
    else joined.push(hunk);
  }
  return joined;
}

function isClose(first: Hunk, second: Hunk, text: string): boolean {
  const between = text.slice(first.end, second.start).trim();
  return between.split(/\s+/u).length <= FEWEST_BETWEEN;
}
