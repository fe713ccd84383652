import type { Hunk } from './hunk.js';
import { isBalanced } from './pairs.js';
import { spaceBefore, tokenAt, type Tokens } from './tokens.js';

/**
 * Moves each pure insertion or deletion to where it reads best, as far as the words around it allow: "A, [B,] C"
 * may as well be "A[, B], C". The text it gives is the same.
 *
 * Plan: such a hunk slides by one token when the token that comes in is equal to the one that goes out. Of all its
 * places the one with the best borders is taken, quotation marks and brackets in pairs before all; of equal ones the
 * first, so that a conjunction stays with what follows it.
 */
export function slideHunks(from: Tokens, to: Tokens, hunks: readonly Hunk[]): Hunk[] {
  return hunks.map((hunk, index) => {
    const room = roomAround(hunks, index);
    if (hunk.fromStart === hunk.fromEnd) return shifted(hunk, bestShift(to, hunk.toStart, hunk.toEnd, room));
    if (hunk.toStart === hunk.toEnd)
      return shifted(hunk, bestShift(from, hunk.fromStart, hunk.fromEnd, room));
    return hunk;
  });
}

/** How many equal tokens stand before and after a hunk. */
interface Room {
  readonly before: number;
  readonly after: number;
}

/** A hunk's slide must leave an equal token between it and the next, which slides too: half of the room is each one's. */
function roomAround(hunks: readonly Hunk[], index: number): Room {
  const [previous, hunk, next] = [hunks[index - 1], hunks[index], hunks[index + 1]];
  return {
    before: halfOfRoom(previous?.fromEnd, hunk?.fromStart),
    after: halfOfRoom(hunk?.fromEnd, next?.fromStart),
  };
}

function halfOfRoom(start: number | undefined, end: number | undefined): number {
  return start === undefined || end === undefined ? Infinity : Math.floor((end - start - 1) / 2);
}

function shifted(hunk: Hunk, shift: number): Hunk {
  return {
    fromStart: hunk.fromStart + shift,
    fromEnd: hunk.fromEnd + shift,
    toStart: hunk.toStart + shift,
    toEnd: hunk.toEnd + shift,
  };
}

function bestShift(tokens: Tokens, start: number, end: number, room: Room): number {
  let first = 0;
  while (-first < room.before && sameToken(tokens, start + first - 1, end + first - 1)) first -= 1;
  let [best, bestWorth] = [first, worth(tokens, start + first, end + first)];
  for (let shift = first + 1; shift <= room.after; shift += 1) {
    if (!sameToken(tokens, start + shift - 1, end + shift - 1)) break;
    const found = worth(tokens, start + shift, end + shift);
    if (found > bestWorth) [best, bestWorth] = [shift, found];
  }
  return best;
}

function sameToken(tokens: Tokens, one: number, other: number): boolean {
  const token = tokens.exact[one];
  return token !== undefined && token === tokens.exact[other];
}

/** More than two good borders together: a stretch with half a quotation in it reads badly wherever it ends. */
const BALANCE_WORTH = 7;

function worth(tokens: Tokens, start: number, end: number): number {
  const balance = isBalanced(tokens, start, end) ? BALANCE_WORTH : 0;
  return balance + borderWorth(tokens, start) + borderWorth(tokens, end);
}

/** How well a text is cut before the token at this place: 3 at a clause's end, 1 between words, 0 inside a phrase's signs. */
function borderWorth(tokens: Tokens, place: number): number {
  const { kinds, count } = tokens;
  // The last token is the text's end.
  if (place <= 0 || place >= count - 1) return 3;
  if (kinds[place - 1] === 'border' || kinds[place] === 'border') return 3;
  const before = tokenAt(tokens, place - 1);
  if (/^[;:.]$/u.test(before)) return 3;
  if (before === ',') return 2;
  return spaceBefore(tokens, place) === '' ? 0 : 1;
}
