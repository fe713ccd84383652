import type { Passage } from '../passages/passage.js';
import { GRAIN } from './rarity.js';
import type { Free, Match, Sides } from './sides.js';

/** By how many of the weightiest words and pairs it shares with the other side a passage is looked for. */
const HALLMARKS = 10;
/** A word that is every two-hundredth, or a pair of two such, weighs as much: what is more common marks no passage. */
const LEAST_WEIGHT = GRAIN * Math.log(200) ** 2;
/** What stands in more passages than this marks none of them; it bounds the work to a constant for each passage. */
const MOST_BEARERS = 12;

/**
 * The matches worth a look between two sets of passages too large to weigh pair by pair: those that share a
 * hallmark. Near-linear, and blind to two passages that have only common words in common.
 */
export function candidateMatches(sides: Sides, free: Free): Match[] {
  const bearers = bearersOfFeatures(sides, free.from);
  return free.to.flatMap((to) => {
    const passage = sides.to[to];
    const found = passage === undefined ? [] : bearersOfHallmarks(sides, passage, bearers);
    return [...new Set(found)].map((from) => ({ from, to }));
  });
}

/** Passages of one text that stands many times on both sides, however often: the first with the first, the second with the second. */
export function equalMatches({ from, to, texts }: Sides, free: Free): Match[] {
  const places = new Map<string, number[]>();
  const nameOf = (passage: Passage | undefined) =>
    passage === undefined ? '' : `${passage.kind} ${texts.key(passage.content)}`;
  for (const place of free.from) {
    const name = nameOf(from[place]);
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
  const seen = new Map<string, number>();
  return free.to.flatMap((place) => {
    const name = nameOf(to[place]);
    const rank = seen.get(name) ?? 0;
    seen.set(name, rank + 1);
    const other = places.get(name)?.[rank];
    return other === undefined ? [] : [{ from: other, to: place }];
  });
}

/** In which passages each word and pair stands: the place where it is one, the places where they are several. */
type Bearers = ReadonlyMap<number, number | readonly number[]>;

/** Where there are too many, the list ends one above the limit. Common words are left out: they mark no passage. */
function bearersOfFeatures(sides: Sides, places: readonly number[]): Bearers {
  const bearers = new Map<number, number | number[]>();
  for (const place of places) {
    const passage = sides.from[place];
    if (passage === undefined) continue;
    const { features, weights } = sides.texts.profile(passage.content);
    for (let at = 0; at < features.length; at += 1) {
      const [feature = 0, weight = 0] = [features[at], weights[at]];
      if (weight >= LEAST_WEIGHT) enter(bearers, feature, place);
    }
  }
  return bearers;
}

function enter(bearers: Map<number, number | number[]>, feature: number, place: number): void {
  const known = bearers.get(feature);
  if (known === undefined) bearers.set(feature, place);
  else if (typeof known === 'number') bearers.set(feature, [known, place]);
  else if (known.length <= MOST_BEARERS) known.push(place);
}

/** The bearers of the passage's weightiest features that anyone but not everyone bears. */
function bearersOfHallmarks(sides: Sides, passage: Passage, bearers: Bearers): number[] {
  const { features, weights } = sides.texts.profile(passage.content);
  const heaviest: Mark[] = [];
  for (let at = 0; at < features.length; at += 1) {
    const [feature = 0, weight = 0] = [features[at], weights[at]];
    const least = heaviest[HALLMARKS - 1]?.weight ?? LEAST_WEIGHT;
    const places = weight >= least ? bearers.get(feature) : undefined;
    if (places === undefined || (typeof places !== 'number' && places.length > MOST_BEARERS)) continue;
    insertMark(heaviest, { weight, places });
  }
  return heaviest.flatMap(({ places }) => places);
}

/** By falling weight, and no more than are asked for. */
function insertMark(heaviest: Mark[], mark: Mark): void {
  const rank = heaviest.findIndex(({ weight }) => weight < mark.weight);
  if (rank !== -1) heaviest.splice(rank, 0, mark);
  else heaviest.push(mark);
  heaviest.length = Math.min(heaviest.length, HALLMARKS);
}

interface Mark {
  readonly weight: number;
  readonly places: number | readonly number[];
}
