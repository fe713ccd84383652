import type { Passage } from '../passages/passage.js';
import { containment, joinProfiles, type Profile, sharedWeight } from './profile.js';
import type { Texts } from './texts.js';

/** A passage that became several, or several that became one: the places of the several that join a match's own. */
export interface Division {
  /** The place of the one. */
  readonly whole: number;
  /** The places of the several, in order and side by side. */
  readonly parts: readonly number[];
}

/** How much of a part must stand in the whole for it to have come from there. */
const LEAST_CONTAINMENT = 0.6;
/** How much of a part must stand in the whole and in no part before it: a paragraph that merely repeats its neighbour is none. */
const LEAST_FRESH = 0.4;
/** Fewer words are in any long paragraph by chance, unless they stand there as they stand here: a short chapeau. */
const LEAST_WORDS = 4;
const CONTAINMENT_OF_FEW_WORDS = 0.95;
/** A chapeau with its subparagraphs made of one paragraph are several parts; more than this is a list newly written. */
const MOST_PARTS = 8;

/** What a division is looked for in: one side's wholes, matched one to one with parts of the other side. */
export interface Dividing {
  readonly wholes: readonly Passage[];
  readonly parts: readonly Passage[];
  readonly texts: Texts;
  /** Whether a part is still free to join its neighbour. */
  readonly isFree: (part: number) => boolean;
}

/**
 * Grows a match of a whole with one part by the free parts on either side that came from the same whole.
 * `undefined` where there is none: then the match stays as it is. Looks after what follows before what precedes.
 *
 * A neighbour joins if its words stand in the whole, and many of them in no part that joined before.
 */
export function divisionOf(dividing: Dividing, whole: number, part: number): Division | undefined {
  if (!isPartAt(dividing, part + 1) && !isPartAt(dividing, part - 1)) return undefined;
  const wholeProfile = profileAt(dividing.wholes, whole, dividing.texts);
  const partProfile = profileAt(dividing.parts, part, dividing.texts);
  if (wholeProfile === undefined || partProfile === undefined) return undefined;
  const growth: Growth = { wholeProfile, joined: partProfile, first: part, last: part };
  const parts = placesBetween(grow(dividing, grow(dividing, growth, 1), -1));
  return parts.length > 1 ? { whole, parts } : undefined;
}

interface Growth {
  readonly wholeProfile: Profile;
  readonly joined: Profile;
  readonly first: number;
  readonly last: number;
}

function placesBetween({ first, last }: Growth): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function grow(dividing: Dividing, growth: Growth, step: 1 | -1): Growth {
  const next = step === 1 ? growth.last + 1 : growth.first - 1;
  const profile = profileAt(dividing.parts, next, dividing.texts);
  const isFull = growth.last - growth.first + 1 >= MOST_PARTS;
  if (isFull || profile === undefined || !isPartAt(dividing, next)) return growth;
  const joined = joinProfiles(growth.joined, profile);
  if (!joins(growth, profile, joined)) return growth;
  const grown = { ...growth, joined, ...(step === 1 ? { last: next } : { first: next }) };
  return grow(dividing, grown, step);
}

function isPartAt(dividing: Dividing, place: number): boolean {
  return dividing.parts[place]?.kind === 'paragraph' && dividing.isFree(place);
}

function joins({ wholeProfile, joined: before }: Growth, part: Profile, joined: Profile): boolean {
  const fresh = sharedWeight(joined, wholeProfile) - sharedWeight(before, wholeProfile);
  const least = part.words >= LEAST_WORDS ? LEAST_CONTAINMENT : CONTAINMENT_OF_FEW_WORDS;
  return containment(part, wholeProfile) >= least && fresh >= LEAST_FRESH * part.total;
}

function profileAt(passages: readonly Passage[], place: number, texts: Texts): Profile | undefined {
  const passage = passages[place];
  return passage?.kind === 'paragraph' ? texts.profile(passage.content) : undefined;
}
