import { diffArrays } from 'diff';
import { type Hunk, joinTouching, turnedHunk } from './hunk.js';
import { stretchesBetweenUnique } from './stretches.js';
import type { Tokens } from './tokens.js';

/** The hunks of two texts, in order, and whether a limit made them coarser than they could be. */
export interface Hunks {
  readonly hunks: readonly Hunk[];
  readonly coarse: boolean;
}

/** Up to so many the shortest edit is had at once; with more, it is worth while to look first for what surely stayed. */
const FEW_EDITS = 40;
/**
 * How many tokens may differ before two texts are no longer compared token by token. The search costs the square of
 * that number: 1,500 take about 60 ms. A paragraph with more changed words than that has been rewritten, and nobody
 * reads it word by word.
 */
const MOST_EDITS = 1500;
/** The same for a stretch of a text whose stretches before it have used that up: 3 ms each at most, so that their sum stays bounded. */
const LEAST_LIMIT = 300;

/**
 * Where two texts differ, token by token in their normal forms.
 *
 * Promise: the tokens outside the hunks are equal, pair by pair; no hunk is empty on both sides; compared the other way
 * round, the same words differ.
 *
 * Plan: the shortest edit (Myers, by `diff`) where it is short. Where it is not, the runs of words that stand once on
 * either side and in the same order hold the two texts together, and each stretch between them is compared alone; a
 * stretch that is too different is one hunk. Where several edits are equally short, which one is found depends on
 * which text is the old one; so the two are always taken in the same order, and the answer is turned.
 */
export function hunksOf(from: Tokens, to: Tokens): Hunks {
  if (isFirst(from, to)) return hunksInOrder(from, to);
  const { hunks, coarse } = hunksInOrder(to, from);
  return { hunks: hunks.map(turnedHunk), coarse };
}

/** Which of two texts is taken first, whichever is called old. */
function isFirst(one: Tokens, other: Tokens): boolean {
  return one.count === other.count ? one.text <= other.text : one.count < other.count;
}

function hunksInOrder(from: Tokens, to: Tokens): Hunks {
  const whole = { fromStart: 0, fromEnd: from.count, toStart: 0, toEnd: to.count };
  if (isWordless(from) || isWordless(to)) return { hunks: joinTouching([withoutEnd(whole)]), coarse: false };
  const few = shortestEdit(from, to, whole, FEW_EDITS);
  if (few !== undefined) return { hunks: few, coarse: false };
  const edits = editsWithinLimit(from, to, stretchesBetweenUnique(from, to));
  const hunks = edits.map(({ edit, stretch }) => edit ?? [withoutEqualEnds(from, to, stretch)]);
  return { hunks: joinTouching(hunks.flat()), coarse: edits.some(({ edit }) => edit === undefined) };
}

interface StretchEdit {
  readonly stretch: Hunk;
  /** `undefined` where it would be longer than what was left of the limit. */
  readonly edit: Hunk[] | undefined;
}

/** All stretches together may cost as much as the longest edit of a whole text. */
function editsWithinLimit(from: Tokens, to: Tokens, stretches: readonly Hunk[]): StretchEdit[] {
  let left = MOST_EDITS ** 2;
  return stretches.map((stretch) => {
    const most = Math.max(LEAST_LIMIT, Math.floor(Math.sqrt(left)));
    const edit = shortestEdit(from, to, stretch, most);
    left = Math.max(0, left - (edit === undefined ? most : lengthOf(edit)) ** 2);
    return { stretch, edit };
  });
}

function lengthOf(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, hunk) => sum + hunk.fromEnd - hunk.fromStart + hunk.toEnd - hunk.toStart, 0);
}

/** What is still too different is one hunk, but for the tokens with which both sides begin and end. */
function withoutEqualEnds(from: Tokens, to: Tokens, stretch: Hunk): Hunk {
  let { fromStart, fromEnd, toStart, toEnd } = stretch;
  const isEqual = (one: number, other: number) => from.exact[one] === to.exact[other];
  while (fromStart < fromEnd && toStart < toEnd && isEqual(fromStart, toStart)) {
    fromStart += 1;
    toStart += 1;
  }
  while (fromStart < fromEnd && toStart < toEnd && isEqual(fromEnd - 1, toEnd - 1)) {
    fromEnd -= 1;
    toEnd -= 1;
  }
  return { fromStart, fromEnd, toStart, toEnd };
}

/** Only the empty token at the end: all of the other text is new, however long it is. */
function isWordless(tokens: Tokens): boolean {
  return tokens.count <= 1;
}

function withoutEnd({ fromEnd, toEnd, ...starts }: Hunk): Hunk {
  return { ...starts, fromEnd: Math.max(0, fromEnd - 1), toEnd: Math.max(0, toEnd - 1) };
}

/** What both sides begin and end with need not be searched; most paragraphs changed in one place only. */
function shortestEdit(from: Tokens, to: Tokens, stretch: Hunk, most: number): Hunk[] | undefined {
  const within = withoutEqualEnds(from, to, stretch);
  if (within.fromStart === within.fromEnd || within.toStart === within.toEnd) return joinTouching([within]);
  const before = from.exact.slice(within.fromStart, within.fromEnd);
  const after = to.exact.slice(within.toStart, within.toEnd);
  const edits = diffArrays(before, after, { maxEditLength: most });
  return edits && hunksOfEdits(edits, within);
}

interface Edit {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function hunksOfEdits(edits: readonly Edit[], within: Hunk): Hunk[] {
  const hunks: Hunk[] = [];
  let [from, to] = [within.fromStart, within.toStart];
  for (const { added, removed, count } of edits) {
    const [fromEnd, toEnd] = [added ? from : from + count, removed ? to : to + count];
    if (added || removed) hunks.push({ fromStart: from, fromEnd, toStart: to, toEnd });
    [from, to] = [fromEnd, toEnd];
  }
  return joinTouching(hunks);
}
