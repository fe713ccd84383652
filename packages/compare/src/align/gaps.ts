import { risingLinks } from '../rising.js';
import { candidateMatches, equalMatches } from './candidates.js';
import { type Free, type Match, passagesOfMatch, type Sides } from './sides.js';
import { matchWorth } from './worth.js';

/** The matches found in a gap, in order, and whether a limit made the search coarser than it could be. */
export interface GapFill {
  readonly matches: readonly Match[];
  readonly coarse: boolean;
}

/**
 * How many pairs of passages are weighed against one another in one gap: 40,000 take about 50 ms. A gap of more than
 * two hundred by two hundred paragraphs without one equal text between them is another document.
 */
const MOST_PAIRS = 40_000;

/**
 * The matches between two stretches of passages, in order on both sides.
 *
 * Promise: no two matches cross, and each is worth something. Costs the product of the two lengths up to a limit
 * and is near-linear beyond.
 *
 * Plan: equal passages at either end are taken first, so that long runs of the same text cost nothing. What is left
 * is weighed pair by pair if it is small enough. If not, equal passages, and those with rare words in common, part it into
 * smaller gaps; those that are too large even so stay without matches.
 */
export function matchGap(sides: Sides, gap: Free): GapFill {
  const { head, rest, tail } = trimEqual(sides, gap);
  const inner = matchUnequal(sides, rest);
  return { matches: [...head, ...inner.matches, ...tail], coarse: inner.coarse };
}

function matchUnequal(sides: Sides, gap: Free): GapFill {
  if (gap.from.length * gap.to.length <= MOST_PAIRS) {
    return { matches: heaviestInOrder(sides, gap), coarse: false };
  }
  const likely = [...equalMatches(sides, gap), ...candidateMatches(sides, gap)];
  const spine = risingLinks(likely.map((match) => ({ ...match, weight: worthOf(sides, match) ** 2 }))).filter(
    ({ weight }) => weight > 0,
  );
  const between = gapsBetween(gap, spine).filter(({ from, to }) => from.length * to.length <= MOST_PAIRS);
  const inner = between.flatMap((smaller) => heaviestInOrder(sides, smaller));
  return { matches: [...spine, ...inner].sort((one, other) => one.from - other.from), coarse: true };
}

interface Trimmed {
  readonly head: readonly Match[];
  readonly rest: Free;
  readonly tail: readonly Match[];
}

function trimEqual(sides: Sides, { from, to }: Free): Trimmed {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isEqual(sides, from[start], to[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isEqual(sides, from.at(-1 - end), to.at(-1 - end))) end += 1;
  return {
    head: zip(from.slice(0, start), to.slice(0, start)),
    rest: { from: from.slice(start, from.length - end), to: to.slice(start, to.length - end) },
    tail: zip(from.slice(from.length - end), to.slice(to.length - end)),
  };
}

function zip(from: readonly number[], to: readonly number[]): Match[] {
  return from.flatMap((place, index) => {
    const other = to[index];
    return other === undefined ? [] : [{ from: place, to: other }];
  });
}

function isEqual({ from, to, texts }: Sides, left = -1, right = -1): boolean {
  const [old, now] = [from[left], to[right]];
  return old !== undefined && now?.kind === old.kind && texts.areEqual(old.content, now.content);
}

/** The stretches of a gap before, between and after matches that rise on both sides. */
export function gapsBetween(gap: Free, matches: readonly Match[]): Free[] {
  const ends = [...matches, { from: Infinity, to: Infinity }];
  let [from, to] = [0, 0];
  return ends.map((match) => {
    const [fromStart, toStart] = [from, to];
    while ((gap.from[from] ?? Infinity) < match.from) from += 1;
    while ((gap.to[to] ?? Infinity) < match.to) to += 1;
    const between = { from: gap.from.slice(fromStart, from), to: gap.to.slice(toStart, to) };
    if (gap.from[from] === match.from) from += 1;
    if (gap.to[to] === match.to) to += 1;
    return between;
  });
}

/** Worths count by their squares: one good match is better than two poor ones that cross it. */
function heaviestInOrder(sides: Sides, gap: Free): Match[] {
  const weights = gap.from.map((from) => gap.to.map((to) => worthOf(sides, { from, to }) ** 2));
  const best = bestSums(weights, gap.to.length);
  const matches: Match[] = [];
  let [row, column] = [0, 0];
  while (row < gap.from.length && column < gap.to.length) {
    const here = best[row]?.[column] ?? 0;
    if (here === best[row + 1]?.[column]) row += 1;
    else if (here === best[row]?.[column + 1]) column += 1;
    else matches.push({ from: gap.from[row++] ?? 0, to: gap.to[column++] ?? 0 });
  }
  return matches;
}

/** For each pair of places the most that matches from there on can weigh. */
function bestSums(weights: readonly (readonly number[])[], columns: number): Float64Array[] {
  const best = Array.from({ length: weights.length + 1 }, () => new Float64Array(columns + 1));
  for (let row = weights.length - 1; row >= 0; row -= 1) {
    const [here = new Float64Array(0), below] = [best[row], best[row + 1]];
    for (let column = columns - 1; column >= 0; column -= 1) {
      const weight = weights[row]?.[column] ?? 0;
      const taken = weight > 0 ? weight + (below?.[column + 1] ?? 0) : 0;
      here[column] = Math.max(taken, below?.[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return best;
}

function worthOf(sides: Sides, match: Match): number {
  const pair = passagesOfMatch(sides, match);
  return pair === undefined ? 0 : matchWorth(...pair, sides.texts);
}
