import { hunksOf } from './hunks.js';
import { tokensOf } from './tokenize.js';
import type { Tokens } from './tokens.js';
import { newVocabulary } from './vocabulary.js';

/** Characters that stand in both texts, side by side on either side. */
export interface KeptStretch {
  /** Where they begin in the old text. */
  readonly from: number;
  /** Where they begin in the new text. */
  readonly to: number;
  readonly length: number;
}

/**
 * The characters that stay where one text becomes another: what an edit need not touch.
 *
 * Promise: stretches rise on both sides, none is empty, no two touch on both sides, and the characters of each are the same
 * to the letter, typography included. What both texts begin and end with is kept, so are words between two changes, and
 * what a word and the one in its place begin and end with. No character that takes two places is cut. The work is
 * bounded as that of a comparison is.
 *
 * Plan: the shortest edit by tokens, which knows words; of each hunk, and each pair of tokens that differ in print
 * alone, the common beginning and end.
 */
export function keptStretches(from: string, to: string): KeptStretch[] {
  const [before, after] = tokensOfBoth(from, to);
  const kept = newKept(from, to);
  let done = { from: 0, to: 0 };
  for (const hunk of hunksOf(before, after).hunks) {
    keepPairs(before, after, { ...done, count: hunk.fromStart - done.from }, kept);
    kept.keepEnds(spanOf(before, hunk.fromStart, hunk.fromEnd), spanOf(after, hunk.toStart, hunk.toEnd));
    done = { from: hunk.fromEnd, to: hunk.toEnd };
  }
  keepPairs(before, after, { ...done, count: before.count - done.from }, kept);
  return kept.stretches;
}

function tokensOfBoth(from: string, to: string): [Tokens, Tokens] {
  const vocabulary = newVocabulary();
  const tokens = (line: string) => tokensOf([{ border: '', line }], vocabulary);
  return [tokens(from), tokens(to)];
}

interface Pairs {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Tokens that count as equal: most are the same to the letter. */
function keepPairs(before: Tokens, after: Tokens, { from, to, count }: Pairs, kept: Kept): void {
  for (let at = 0; at < count; at += 1)
    kept.keepEnds(spanOf(before, from + at, from + at + 1), spanOf(after, to + at, to + at + 1));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where tokens stand in their text, the space before each included. */
function spanOf({ ends }: Tokens, start: number, end: number): Span {
  return { start: ends[start - 1] ?? 0, end: ends[end - 1] ?? 0 };
}

interface Kept {
  readonly stretches: KeptStretch[];
  /** Keeps what two spans begin with, and of the rest what they end with. */
  readonly keepEnds: (before: Span, after: Span) => void;
}

function newKept(from: string, to: string): Kept {
  const stretches: KeptStretch[] = [];
  const keep = (stretch: KeptStretch) => {
    const last = stretches.at(-1);
    if (stretch.length === 0) return;
    if (last === undefined || !touch(last, stretch)) stretches.push(stretch);
    else stretches[stretches.length - 1] = { ...last, length: last.length + stretch.length };
  };
  const keepEnds = (before: Span, after: Span) => {
    const [old, now] = [from.slice(before.start, before.end), to.slice(after.start, after.end)];
    const first = commonStart(old, now);
    const last = commonEnd(old.slice(first), now.slice(first));
    keep({ from: before.start, to: after.start, length: first });
    keep({ from: before.end - last, to: after.end - last, length: last });
  };
  return { stretches, keepEnds };
}

function touch(last: KeptStretch, next: KeptStretch): boolean {
  return last.from + last.length === next.from && last.to + last.length === next.to;
}

function commonStart(one: string, other: string): number {
  if (one === other) return one.length;
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return isHalved(one, length) || isHalved(other, length) ? length - 1 : length;
}

function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  const [start, place] = [one.length - length, other.length - length];
  return isHalved(one, start) || isHalved(other, place) ? length - 1 : length;
}

/** Whether a cut here goes through a character that takes two places. */
function isHalved(text: string, place: number): boolean {
  return place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xff_ff;
}
