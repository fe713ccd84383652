import type { Hunk } from './hunk.js';
import { type Token, wordCount } from './tokens.js';

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
export function joinOverIslands(
  from: readonly Token[],
  to: readonly Token[],
  hunks: readonly Hunk[],
): Hunk[] {
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

function readsWorseApart(from: readonly Token[], to: readonly Token[], left: Hunk, right: Hunk): boolean {
  const island = from.slice(left.fromEnd, right.fromStart);
  const kept = wordCount(island);
  if (kept > LONGEST_ISLAND || island.some(({ kind }) => kind === 'border')) return false;
  const [gone, come] = [left, right].reduce(
    ([gone, come], hunk) => [gone + wordsGone(from, hunk), come + wordsCome(to, hunk)],
    [0, 0],
  );
  if (gone === 0 || come === 0) return false;
  const perKept =
    isReplacement(left) && isReplacement(right) ? CHANGED_PER_KEPT : CHANGED_PER_KEPT_BESIDE_PURE;
  return size(from, to, left) + size(from, to, right) >= perKept * kept + (kept === 0 ? 2 : 0);
}

function size(from: readonly Token[], to: readonly Token[], hunk: Hunk): number {
  return Math.max(wordsGone(from, hunk), wordsCome(to, hunk));
}

function wordsGone(from: readonly Token[], hunk: Hunk): number {
  return wordCount(from, hunk.fromStart, hunk.fromEnd);
}

function wordsCome(to: readonly Token[], hunk: Hunk): number {
  return wordCount(to, hunk.toStart, hunk.toEnd);
}

function isReplacement(hunk: Hunk): boolean {
  return hunk.fromStart < hunk.fromEnd && hunk.toStart < hunk.toEnd;
}
