import { type Candidate, growthOf, type Growth, grown, LEAST_SHARE } from './joining.js';
import { containment, type Profile } from './profile.js';
import type { Match, Sides } from './sides.js';

/** The places that a match has taken in, its own included, by the whole of the match. */
export type Divisions = ReadonlyMap<number, readonly number[]>;

/** A chapeau with its subparagraphs made of one paragraph are several parts; more than this is a list newly written. */
const MOST_PARTS = 8;

/** What divisions are looked for in: wholes matched one to one with parts, and parts that are free. */
export interface Dividing {
  /** The wholes stand in `from`. */
  readonly sides: Sides;
  /** Matches whose two passages are not equal. */
  readonly matches: readonly Match[];
  /** Places in `to` that no match has. */
  readonly free: readonly number[];
  /** Pairs that share a hallmark. */
  readonly candidates: readonly Match[];
}

/**
 * The matches of which the whole became several parts: that of the match and free ones, beside it as a rule.
 *
 * Promise: a part joins one whole at most, and parts come in order.
 * Plan: a free part may have come from the whole of its neighbours, and from one that shares its hallmarks. Of all such
 * pairs the surest joins first; each that follows must explain something more of its whole.
 */
export function divisionsOf(dividing: Dividing): Divisions {
  const growths = new Map(dividing.matches.flatMap((match) => ownGrowth(dividing, match)));
  let waiting = pairsBySureness(dividing, growths);
  // A part that was apart may stand beside the one that has joined since.
  for (let round = 1; round < MOST_PARTS && waiting.length > 0; round += 1) {
    const left = joinParts(growths, waiting);
    if (left.length === waiting.length) break;
    waiting = left;
  }
  const divided = [...growths].filter(([, { parts }]) => parts.length > 1);
  return new Map(divided.map(([whole, { parts }]) => [whole, parts.toSorted((one, other) => one - other)]));
}

function ownGrowth(dividing: Dividing, { from, to }: Match): [number, Growth][] {
  const [whole, part] = [profileAt(dividing, 'from', from), profileAt(dividing, 'to', to)];
  return whole === undefined || part === undefined ? [] : [[from, growthOf(whole, part, to)]];
}

/** Joins what joins, and gives the pairs that are left. */
function joinParts(growths: Map<number, Growth>, pairs: readonly Pair[]): Pair[] {
  const joined = new Set<number>();
  for (const { whole, part } of pairs) {
    const growth = growths.get(whole);
    if (growth === undefined || growth.parts.length >= MOST_PARTS || joined.has(part.place)) continue;
    const more = grown(growth, part);
    if (more === undefined) continue;
    growths.set(whole, more);
    joined.add(part.place);
  }
  return pairs.filter(({ part }) => !joined.has(part.place));
}

interface Pair {
  readonly whole: number;
  readonly part: Candidate;
}

/** The pairs worth a look, those first of which most of the part stands in the whole. */
function pairsBySureness(dividing: Dividing, growths: ReadonlyMap<number, Growth>): Pair[] {
  const isFree = new Set(dividing.free);
  const far = dividing.candidates.filter(({ to }) => isFree.has(to));
  const pairs = [...besideMatches(dividing, isFree), ...far].flatMap(({ from, to }): Pair[] => {
    const [growth, profile] = [growths.get(from), profileAt(dividing, 'to', to)];
    if (growth === undefined || profile === undefined) return [];
    const contained = containment(profile, growth.whole);
    return contained < LEAST_SHARE ? [] : [{ whole: from, part: { place: to, profile, contained } }];
  });
  return pairs.sort(
    (one, other) => other.part.contained - one.part.contained || one.part.place - other.part.place,
  );
}

/** Free parts with the wholes of the matches nearest before and after them. */
function besideMatches({ matches, free }: Dividing, isFree: ReadonlySet<number>): Match[] {
  const wholes = new Map(matches.map(({ from, to }) => [to, from]));
  return free.flatMap((part) =>
    [-1, 1].flatMap((step) => {
      let place = part + step;
      while (isFree.has(place) && Math.abs(place - part) < MOST_PARTS) place += step;
      const whole = wholes.get(place);
      return whole === undefined ? [] : [{ from: whole, to: part }];
    }),
  );
}

function profileAt({ sides }: Dividing, side: 'from' | 'to', place: number): Profile | undefined {
  const passage = sides[side][place];
  return passage?.kind === 'paragraph' ? sides.texts.profile(passage.content) : undefined;
}
