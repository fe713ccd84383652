import { type Link, risingLinks } from '../rising.js';
import { anchorsOf, matchByText } from './anchors.js';
import { candidateMatches } from './candidates.js';
import { type Divisions, divisionsOf } from './divisions.js';
import { gapsBetween, matchGap } from './gaps.js';
import { areIdsPermanent, matchByIdentity } from './identities.js';
import { findMoves, findTwins } from './moves.js';
import { matchNotes } from './notes.js';
import {
  freeBeside,
  type Free,
  type Match,
  passagesOfMatch,
  type Sides,
  turned,
  turnedMatch,
} from './sides.js';

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
 * Plan: what is certain first (permanent ids, texts that stand once on either side), and what is all but equal wherever
 * it stands. The heaviest part of it that kept its order is the spine, and its gaps are filled in order by likeness.
 * What is still free may have moved and been reworded; what is left on both sides under one permanent id is one
 * paragraph wholly rewritten. Notes follow the passages that call them. What then is free may be a part split off a
 * match, or merged into one. All being matched, what kept its order is asked once more.
 */
export function align(sides: Sides): Alignment {
  const equal = matchByText(sides);
  const candidates = candidateMatches(sides, texts(sides, equal));
  const anchors = withFound(anchorsOf(sides, equal), (found) =>
    findTwins(sides, unmatched(candidates, found)),
  );
  const fills = gapsBetween(texts(sides, anchors), inOrder(sides, anchors)).map((gap) =>
    matchGap(sides, gap),
  );
  const settled = [...anchors, ...fills.flatMap(({ matches }) => matches)];
  const moved = withFound(settled, (found) => findMoves(sides, unmatched(candidates, found)));
  const known = withFound(moved, (found) => rewritten(sides, found));
  const all = withFound(known, (found) => matchNotes(sides, found));
  return { groups: divide(sides, all, candidates), coarse: fills.some(({ coarse }) => coarse) };
}

function withFound(found: readonly Match[], find: (found: readonly Match[]) => Match[]): Match[] {
  return [...found, ...find(found)];
}

/** The candidates that no match has taken on either side. */
function unmatched(candidates: readonly Match[], matches: readonly Match[]): Match[] {
  const from = new Set(matches.map((match) => match.from));
  const to = new Set(matches.map((match) => match.to));
  return candidates.filter((match) => !from.has(match.from) && !to.has(match.to));
}

/** What matches leave free, notes left out: these follow their callers. */
function texts(sides: Sides, matches: readonly Match[]): Free {
  const free = freeBeside(sides, matches);
  return {
    from: free.from.filter((place) => sides.from[place]?.kind !== 'note'),
    to: free.to.filter((place) => sides.to[place]?.kind !== 'note'),
  };
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

/** Splits and merges: a match takes in free passages on one side, TO's before FROM's. */
function divide(sides: Sides, matches: readonly Match[], candidates: readonly Match[]): Group[] {
  const changed = matches.filter((match) => isChanged(sides, match));
  const free = freeBeside(sides, matches);
  const splits = divisionsOf({ sides, matches: changed, free: free.to, candidates });
  const merges = divisionsOf({
    sides: turned(sides),
    matches: changed.filter(({ from }) => !splits.has(from)).map(turnedMatch),
    free: free.from,
    candidates: candidates.map(turnedMatch),
  });
  const unmoved = new Set(inOrder(sides, matches).map(({ from }) => from));
  return matches.map((match) => ({
    ...dividedMatch(match, splits, merges),
    moved: !unmoved.has(match.from),
  }));
}

function isChanged(sides: Sides, match: Match): boolean {
  const pair = passagesOfMatch(sides, match);
  return pair !== undefined && !sides.texts.areEqual(pair[0].content, pair[1].content);
}

function dividedMatch({ from, to }: Match, splits: Divisions, merges: Divisions): Omit<Group, 'moved'> {
  return { from: merges.get(to) ?? [from], to: splits.get(from) ?? [to] };
}
