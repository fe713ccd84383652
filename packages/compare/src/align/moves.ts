import { withoutTaken } from './anchors.js';
import { candidateMatches } from './candidates.js';
import { type Free, type Match, passagesOfMatch, type Sides } from './sides.js';
import { likenessOf } from './worth.js';

/** A paragraph found elsewhere must be this much alike to be the same one: place no longer speaks for it. */
const LEAST_LIKENESS = 0.55;
/** Shorter passages ("Ibid.", a heading of two words) turn up again without having moved. */
const LEAST_WORDS = 5;

/** Passages that stand elsewhere in TO, reworded or not: the most alike first, none twice. */
export function findMoves(sides: Sides, free: Free): Match[] {
  const found = candidateMatches(sides, free).map((match) => ({ match, alike: alikeIfLong(sides, match) }));
  return withoutTaken(
    found
      .filter(({ alike }) => alike >= LEAST_LIKENESS)
      .sort((one, other) => other.alike - one.alike)
      .map(({ match }) => match),
  );
}

function alikeIfLong(sides: Sides, match: Match): number {
  const pair = passagesOfMatch(sides, match);
  if (pair === undefined || pair[0].kind !== pair[1].kind) return 0;
  const isLong = pair.every(({ content }) => sides.texts.profile(content).words >= LEAST_WORDS);
  return isLong ? likenessOf(...pair, sides.texts, LEAST_LIKENESS) : 0;
}
