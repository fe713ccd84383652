import { candidateMatches } from './candidates.js';
import { containment, joinProfiles, type Profile, sharedWeight } from './profile.js';
import type { Match, Sides } from './sides.js';

/** The places that a match has taken in, its own included, by the whole of the match. */
export type Divisions = ReadonlyMap<number, readonly number[]>;

/** How much of a part must stand in the whole for it to have come from there. */
const LEAST_CONTAINMENT = 0.6;
/** How much of a part must stand in the whole and in no part before it: a paragraph that merely repeats its neighbour is none. */
const LEAST_FRESH = 0.4;
/** Fewer words are in any long paragraph by chance, unless they stand there as they stand here: a short chapeau. */
const LEAST_WORDS = 4;
const CONTAINMENT_OF_FEW_WORDS = 0.95;
/** The same for a part that does not stand beside the others: place does not speak for it. */
const LEAST_WORDS_APART = 8;

/** A part with much that is new came from a whole if it holds this much of what the whole's other parts do not, … */
const LEAST_OF_REST = 0.4;
/** … this much of the whole, … */
const LEAST_OF_WHOLE = 0.12;
/** … if the share of the rest it holds and the share of it that came from there make so much together, … */
const LEAST_TOGETHER = 0.9;
/** … and if this much of it, beside the others or apart from them, came from there. */
const LEAST_KEPT_BESIDE = 0.25;
const LEAST_KEPT_APART = 0.4;

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
}

/**
 * The matches of which the whole became several parts: that of the match and free ones, beside it as a rule.
 *
 * Promise: a part joins one whole at most, and parts come in order.
 * Plan: a free part may have come from the whole of its neighbours, and from one that shares its hallmarks. Of all such
 * pairs the surest joins first; each that follows must explain something more of its whole.
 */
export function divisionsOf(dividing: Dividing): Divisions {
  const growths = new Map(dividing.matches.flatMap((match) => growthOf(dividing, match)));
  let waiting = pairsByGain(dividing, growths);
  // A part that was apart may stand beside the one that has joined since.
  for (let round = 1; round < MOST_PARTS; round += 1) {
    const left = joinParts(dividing, growths, waiting);
    if (left.length === waiting.length) break;
    waiting = left;
  }
  return divided(growths);
}

/** Joins what joins, and gives the pairs that are left. */
function joinParts(dividing: Dividing, growths: ReadonlyMap<number, Growth>, pairs: readonly Pair[]): Pair[] {
  const joined = new Set<number>();
  const left = pairs.filter(({ whole, part }) => {
    const [growth, profile] = [growths.get(whole), profileAt(dividing, 'to', part)];
    if (growth === undefined || profile === undefined || joined.has(part)) return false;
    if (growth.parts.length >= MOST_PARTS || !joins(growth, part, profile)) return true;
    growth.joined = joinProfiles(growth.joined, profile);
    growth.parts.push(part);
    joined.add(part);
    return false;
  });
  return left.filter(({ part }) => !joined.has(part));
}

function divided(growths: ReadonlyMap<number, Growth>): Divisions {
  const grown = [...growths].filter(([, { parts }]) => parts.length > 1);
  return new Map(grown.map(([whole, { parts }]) => [whole, parts.toSorted((one, other) => one - other)]));
}

/** A whole, the parts that have joined, and what these together can be recognised by. */
interface Growth {
  readonly whole: Profile;
  readonly parts: number[];
  joined: Profile;
}

function growthOf(dividing: Dividing, { from, to }: Match): [number, Growth][] {
  const [whole, joined] = [profileAt(dividing, 'from', from), profileAt(dividing, 'to', to)];
  return whole === undefined || joined === undefined ? [] : [[from, { whole, parts: [to], joined }]];
}

interface Pair {
  readonly whole: number;
  readonly part: number;
}

/** The pairs worth a look, those first of which most of the part stands in the whole. */
function pairsByGain(dividing: Dividing, growths: ReadonlyMap<number, Growth>): Pair[] {
  const pairs = [...besideMatches(dividing), ...farPairs(dividing)];
  return pairs
    .map((pair) => ({ ...pair, gain: gainOf(dividing, growths, pair) }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain || one.part - other.part);
}

function gainOf(dividing: Dividing, growths: ReadonlyMap<number, Growth>, { whole, part }: Pair): number {
  const [growth, profile] = [growths.get(whole), profileAt(dividing, 'to', part)];
  return growth === undefined || profile === undefined ? 0 : containment(profile, growth.whole);
}

/** Free parts with the wholes of the matches nearest before and after them. */
function besideMatches({ matches, free, sides }: Dividing): Pair[] {
  const wholes = new Map(matches.map(({ from, to }) => [to, from]));
  const isFree = new Set(free);
  return free.flatMap((part) =>
    [-1, 1].flatMap((step) => {
      let place = part + step;
      while (isFree.has(place) && Math.abs(place - part) < MOST_PARTS) place += step;
      const whole = wholes.get(place);
      return whole === undefined || sides.from[whole] === undefined ? [] : [{ whole, part }];
    }),
  );
}

function farPairs({ sides, matches, free }: Dividing): Pair[] {
  const wholes = matches.map(({ from }) => from);
  return candidateMatches(sides, { from: wholes, to: free }).map(({ from, to }) => ({
    whole: from,
    part: to,
  }));
}

function joins(growth: Growth, place: number, part: Profile): boolean {
  const isBeside = growth.parts.some((other) => Math.abs(other - place) === 1);
  const shared = sharedWeight(growth.joined, growth.whole);
  const fresh = sharedWeight(joinProfiles(growth.joined, part), growth.whole) - shared;
  return (
    isMadeOfWhole(growth.whole, part, fresh, isBeside) ||
    holdsRest(growth.whole, part, { shared, fresh, isBeside })
  );
}

function isMadeOfWhole(whole: Profile, part: Profile, fresh: number, isBeside: boolean): boolean {
  if (!isBeside && part.words < LEAST_WORDS_APART) return false;
  const least = part.words >= LEAST_WORDS ? LEAST_CONTAINMENT : CONTAINMENT_OF_FEW_WORDS;
  return containment(part, whole) >= least && fresh >= LEAST_FRESH * part.total;
}

interface Gain {
  readonly shared: number;
  readonly fresh: number;
  readonly isBeside: boolean;
}

/** Half of a paragraph may be rewritten as it goes its own way; then what matters is that the first paragraph lost it. */
function holdsRest(whole: Profile, part: Profile, { shared, fresh, isBeside }: Gain): boolean {
  const [kept, rest] = [fresh / part.total, fresh / (whole.total - shared)];
  return (
    kept >= (isBeside ? LEAST_KEPT_BESIDE : LEAST_KEPT_APART) &&
    rest >= LEAST_OF_REST &&
    kept + rest >= LEAST_TOGETHER &&
    fresh >= LEAST_OF_WHOLE * whole.total
  );
}

function profileAt({ sides }: Dividing, side: 'from' | 'to', place: number): Profile | undefined {
  const passage = sides[side][place];
  return passage?.kind === 'paragraph' ? sides.texts.profile(passage.content) : undefined;
}
