import type { Passage } from '../passages/passage.js';
import type { Free, Match, Sides } from './sides.js';

/** By how many of the weightiest words and pairs it shares with the other side a passage is looked for. */
const HALLMARKS = 10;
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

type Bearers = ReadonlyMap<number, readonly number[]>;

/** In which passages each word and pair stands; where there are too many, the list ends one above the limit. */
function bearersOfFeatures(sides: Sides, places: readonly number[]): Bearers {
  const bearers = new Map<number, number[]>();
  for (const place of places) {
    const passage = sides.from[place];
    if (passage === undefined) continue;
    for (const feature of sides.texts.profile(passage.content).features) {
      const known = bearers.get(feature);
      if (known === undefined) bearers.set(feature, [place]);
      else if (known.length <= MOST_BEARERS) known.push(place);
    }
  }
  return bearers;
}

/** The bearers of the passage's weightiest features that anyone but not everyone bears. */
function bearersOfHallmarks(sides: Sides, passage: Passage, bearers: Bearers): number[] {
  const { features, weights } = sides.texts.profile(passage.content);
  const heaviest: Mark[] = [];
  features.forEach((feature, index) => {
    const [weight = 0, least] = [weights[index], heaviest[HALLMARKS - 1]];
    if (least !== undefined && least.weight >= weight) return;
    const places = bearers.get(feature);
    if (places === undefined || places.length > MOST_BEARERS) return;
    const rank = heaviest.findIndex((mark) => mark.weight < weight);
    heaviest.splice(rank === -1 ? heaviest.length : rank, 0, { weight, places });
    heaviest.length = Math.min(heaviest.length, HALLMARKS);
  });
  return heaviest.flatMap(({ places }) => places);
}

interface Mark {
  readonly weight: number;
  readonly places: readonly number[];
}
