import type { Hunk } from './hunk.js';
import { type Tokens, wordCount } from './tokens.js';

/** Longer stretches of kept words than this are a phrase, and a reader wants to see that it was kept. */
const LONGEST_ISLAND = 2;
/**
 * A kept word between two rewordings is given up when they change this many words around it, together: the eye
 * then reads two phrases and not a mosaic. The price is a word shown as changed that was not, so it stays high.
 */
const CHANGED_PER_KEPT = 4;
/** The same where one side of the two is a pure insertion or deletion: these read well on their own. */
const CHANGED_PER_KEPT_BESIDE_PURE = 8;

/**
 * Joins hunks over the small islands of equal words between them, where the alternation reads worse than a phrase
 * for a phrase: never over more than two words, and never so that an insertion becomes a replacement.
 */
export function joinOverIslands(from: Tokens, to: Tokens, hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last !== undefined && readsWorseApart(from, to, last, hunk)) {
      joined[joined.length - 1] = { ...last, fromEnd: hunk.fromEnd, toEnd: hunk.toEnd };
    } else {
      joined.push(hunk);
    }
  }
  return joined;
}

function readsWorseApart(from: Tokens, to: Tokens, left: Hunk, right: Hunk): boolean {
  const kept = wordCount(from, left.fromEnd, right.fromStart);
  if (kept > LONGEST_ISLAND || hasBorder(from, left.fromEnd, right.fromStart)) return false;
  const [gone, come] = [left, right].reduce(
    ([gone, come], hunk) => [gone + wordsGone(from, hunk), come + wordsCome(to, hunk)],
    [0, 0],
  );
  if (gone === 0 || come === 0) return false;
  const perKept =
    isReplacement(left) && isReplacement(right) ? CHANGED_PER_KEPT : CHANGED_PER_KEPT_BESIDE_PURE;
  return size(from, to, left) + size(from, to, right) >= perKept * kept + (kept === 0 ? 2 : 0);
}

function hasBorder({ kinds }: Tokens, start: number, end: number): boolean {
  const place = kinds.indexOf('border', start);
  return place !== -1 && place < end;
}

function size(from: Tokens, to: Tokens, hunk: Hunk): number {
  return Math.max(wordsGone(from, hunk), wordsCome(to, hunk));
}

function wordsGone(from: Tokens, hunk: Hunk): number {
  return wordCount(from, hunk.fromStart, hunk.fromEnd);
}

function wordsCome(to: Tokens, hunk: Hunk): number {
  return wordCount(to, hunk.toStart, hunk.toEnd);
}

function isReplacement(hunk: Hunk): boolean {
  return hunk.fromStart < hunk.fromEnd && hunk.toStart < hunk.toEnd;
}
