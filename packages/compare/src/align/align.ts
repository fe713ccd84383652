import { type Link, risingLinks } from '../rising.js';
import { anchorsOf } from './anchors.js';
import { areIdsPermanent, matchByIdentity } from './identities.js';
import { type Dividing, divisionOf } from './divisions.js';
import { gapsBetween, matchGap } from './gaps.js';
import { findMoves } from './moves.js';
import { freeBeside, type Match, passagesOfMatch, type Sides } from './sides.js';

/**
 * Places that belong together: one on each side, or several on one of them. `moved` where they stand in another
 * order than the groups around them.
 */
export interface Group {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly moved: boolean;
}

/** Which passages of two documents belong together; the others were deleted or inserted. */
export interface Alignment {
  readonly groups: readonly Group[];
  readonly coarse: boolean;
}

/**
 * Finds for each passage of FROM what became of it in TO.
 *
 * Promise: each place stands in one group at most, and the groups that did not move rise on both sides. Bounded:
 * near-linear where the documents have texts in common, and never more than the limits of its steps.
 *
 * Plan: what is certain first (permanent ids, texts that stand once on either side). The heaviest part of it that
 * kept its order is the spine, and its gaps are filled in order by likeness. What is still free may have moved and been
 * reworded; what is left on both sides under one permanent id is one paragraph wholly rewritten; and what then is free
 * beside a match may be a part split off it, or merged into it. All being matched, what kept its order is asked once more.
 */
export function align(sides: Sides): Alignment {
  const anchors = anchorsOf(sides);
  const spine = inOrder(sides, anchors);
  const fills = gapsBetween(freeBeside(sides, anchors), spine).map((gap) => matchGap(sides, gap));
  const settled = [...anchors, ...fills.flatMap(({ matches }) => matches)];
  const moves = findMoves(sides, freeBeside(sides, settled));
  const found = [...settled, ...moves];
  const groups = divide(sides, [...found, ...rewritten(sides, found)]);
  return { groups, coarse: fills.some(({ coarse }) => coarse) };
}

/** The matches that did not move: the heaviest set of them that rises on both sides. */
function inOrder(sides: Sides, matches: readonly Match[]): Link[] {
  return risingLinks(matches.map((match) => ({ ...match, weight: weightOf(sides, match) })));
}

/** Longer passages stay where they are, shorter ones are seen to have moved. */
function weightOf(sides: Sides, match: Match): number {
  const pair = passagesOfMatch(sides, match);
  return 1 + (pair?.[1].content.text.length ?? 0);
}

function rewritten(sides: Sides, matches: readonly Match[]): Match[] {
  const byId = matchByIdentity(sides);
  if (!areIdsPermanent(sides, matches, byId)) return [];
  const free = freeBeside(sides, matches);
  const [from, to] = [new Set(free.from), new Set(free.to)];
  return byId.filter((match) => from.has(match.from) && to.has(match.to));
}

/** Splits and merges: each match grows by its free neighbours on one side, TO's before FROM's. */
function divide(sides: Sides, matches: readonly Match[]): Group[] {
  const free = freeBeside(sides, matches);
  const splitting = dividing(sides, 'from', 'to', free.to);
  const merging = dividing(sides, 'to', 'from', free.from);
  const unmoved = new Set(inOrder(sides, matches).map(({ from }) => from));
  return matches.map((match): Group => {
    const moved = !unmoved.has(match.from);
    const split = splitting(match.from, match.to);
    if (split !== undefined) return { from: [match.from], to: split, moved };
    const merged = merging(match.to, match.from);
    return { from: merged ?? [match.from], to: [match.to], moved };
  });
}

type Divide = (whole: number, part: number) => readonly number[] | undefined;

function dividing(
  sides: Sides,
  wholes: 'from' | 'to',
  parts: 'from' | 'to',
  places: readonly number[],
): Divide {
  const free = new Set(places);
  const isFree = (part: number) => free.has(part);
  const search: Dividing = { wholes: sides[wholes], parts: sides[parts], texts: sides.texts, isFree };
  return (whole, part) => {
    const division = divisionOf(search, whole, part);
    for (const taken of division?.parts ?? []) free.delete(taken);
    return division?.parts;
  };
}
