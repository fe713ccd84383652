import type { Hunk } from './hunk.js';
import type { Tokens } from './tokens.js';

/**
 * Brings neighbouring hunks together where a pure insertion or deletion can slide over all the equal tokens that part
 * it from its neighbour: "X[ and Y], [Z,]" is "X[ and Y, Z],". As many words change, in fewer places.
 */
export function gatherHunks(from: Tokens, to: Tokens, hunks: readonly Hunk[]): Hunk[] {
  const gathered: Hunk[] = [];
  for (const hunk of hunks) {
    const last = gathered.at(-1);
    const joined = last === undefined ? undefined : joinedBySliding(from, to, last, hunk);
    if (joined === undefined) gathered.push(hunk);
    else gathered[gathered.length - 1] = joined;
  }
  return gathered;
}

function joinedBySliding(from: Tokens, to: Tokens, left: Hunk, right: Hunk): Hunk | undefined {
  const gap = right.fromStart - left.fromEnd;
  const [old, now] = [sideOf(left, right, 'from'), sideOf(left, right, 'to')];
  if (isEmpty(old.right) && !isEmpty(now.left) && slidesLeft(to, now.right, gap))
    return leftOf(left, right, gap);
  if (isEmpty(now.right) && !isEmpty(old.left) && slidesLeft(from, old.right, gap))
    return leftOf(left, right, gap);
  if (isEmpty(old.left) && !isEmpty(now.right) && slidesRight(to, now.left, gap))
    return rightOf(left, right, gap);
  if (isEmpty(now.left) && !isEmpty(old.right) && slidesRight(from, old.left, gap))
    return rightOf(left, right, gap);
  return undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function sideOf(left: Hunk, right: Hunk, side: 'from' | 'to'): { left: Stretch; right: Stretch } {
  return side === 'from'
    ? {
        left: { start: left.fromStart, end: left.fromEnd },
        right: { start: right.fromStart, end: right.fromEnd },
      }
    : { left: { start: left.toStart, end: left.toEnd }, right: { start: right.toStart, end: right.toEnd } };
}

function isEmpty({ start, end }: Stretch): boolean {
  return start === end;
}

/** Whether the tokens before a stretch are, one by one, those at its end: then the stretch may as well stand before them. */
function slidesLeft(tokens: Tokens, { start, end }: Stretch, steps: number): boolean {
  return allSame(tokens, start - steps, end - steps, steps);
}

function slidesRight(tokens: Tokens, { start, end }: Stretch, steps: number): boolean {
  return allSame(tokens, start, end, steps);
}

function allSame(tokens: Tokens, one: number, other: number, count: number): boolean {
  for (let at = 0; at < count; at += 1) {
    if (tokens.exact[one + at] !== tokens.exact[other + at]) return false;
  }
  return true;
}

function leftOf(left: Hunk, right: Hunk, gap: number): Hunk {
  return { ...left, fromEnd: right.fromEnd - gap, toEnd: right.toEnd - gap };
}

function rightOf(left: Hunk, right: Hunk, gap: number): Hunk {
  return { ...right, fromStart: left.fromStart + gap, toStart: left.toStart + gap };
}
