import { joinProfiles, type Profile, sharedWeight } from './profile.js';

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

/** Less of a part than this in a whole, and it cannot have come from there, whatever else is so. */
export const LEAST_SHARE = LEAST_KEPT_BESIDE;

/** A whole, the places of the parts that have joined, and what these together can be recognised by. */
export interface Growth {
  readonly whole: Profile;
  readonly parts: readonly number[];
  readonly joined: Profile;
  /** How much of the whole the joined parts hold. */
  readonly shared: number;
}

/** What a match begins with: its own part. */
export function growthOf(whole: Profile, part: Profile, place: number): Growth {
  return { whole, parts: [place], joined: part, shared: sharedWeight(part, whole) };
}

/** A part that may join, and the share of it that stands in the whole. */
export interface Candidate {
  readonly place: number;
  readonly profile: Profile;
  readonly contained: number;
}

/** The growth with a part more, or `undefined` if that did not come from the whole. */
export function grown(growth: Growth, part: Candidate): Growth | undefined {
  const isBeside = growth.parts.some((other) => Math.abs(other - part.place) === 1);
  const joined = joinProfiles(growth.joined, part.profile);
  const shared = sharedWeight(joined, growth.whole);
  const fresh = shared - growth.shared;
  if (!isMadeOfWhole(part, fresh, isBeside) && !holdsRest(growth, part, fresh, isBeside)) return undefined;
  return { ...growth, parts: [...growth.parts, part.place], joined, shared };
}

function isMadeOfWhole({ profile, contained }: Candidate, fresh: number, isBeside: boolean): boolean {
  if (!isBeside && profile.words < LEAST_WORDS_APART) return false;
  const least = profile.words >= LEAST_WORDS ? LEAST_CONTAINMENT : CONTAINMENT_OF_FEW_WORDS;
  return contained >= least && fresh >= LEAST_FRESH * profile.total;
}

/** Half of a paragraph may be rewritten as it goes its own way; then what matters is that the first paragraph lost it. */
function holdsRest(
  { whole, shared }: Growth,
  { profile }: Candidate,
  fresh: number,
  isBeside: boolean,
): boolean {
  const [kept, rest] = [fresh / profile.total, fresh / (whole.total - shared)];
  return (
    kept >= (isBeside ? LEAST_KEPT_BESIDE : LEAST_KEPT_APART) &&
    rest >= LEAST_OF_REST &&
    kept + rest >= LEAST_TOGETHER &&
    fresh >= LEAST_OF_WHOLE * whole.total
  );
}
