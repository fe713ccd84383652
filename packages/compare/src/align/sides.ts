import type { Passage } from '../passages/passage.js';
import type { Texts } from './texts.js';

/** The two documents that are aligned, as passages in order, with their texts. */
export interface Sides {
  readonly from: readonly Passage[];
  readonly to: readonly Passage[];
  readonly texts: Texts;
}

/** Two passages, by their places, of which the second is what became of the first. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** The two passages of a match; `undefined` for places that no passage has. */
export function passagesOfMatch({ from, to }: Sides, match: Match): [Passage, Passage] | undefined {
  const [old, now] = [from[match.from], to[match.to]];
  return old === undefined || now === undefined ? undefined : [old, now];
}

/** Places of either side that no match has taken. */
export interface Free {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What matches leave free, in order. */
export function freeBeside(sides: Sides, matches: readonly Match[]): Free {
  const from = new Set(matches.map((match) => match.from));
  const to = new Set(matches.map((match) => match.to));
  return { from: placesNotIn(sides.from.length, from), to: placesNotIn(sides.to.length, to) };
}

function placesNotIn(length: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, place) => place).filter((place) => !taken.has(place));
}

/** The two documents the other way round. */
export function turned({ from, to, texts }: Sides): Sides {
  return { from: to, to: from, texts };
}

/** A match of the two documents the other way round. */
export function turnedMatch({ from, to }: Match): Match {
  return { from: to, to: from };
}
