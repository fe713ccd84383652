import { withoutTaken } from './anchors.js';
import { containment, likeness } from './profile.js';
import { type Match, passagesOfMatch, type Sides } from './sides.js';

/** A paragraph found elsewhere must be this much alike to be the same one: place no longer speaks for it. */
const LEAST_LIKENESS = 0.55;
/** Or one must stand in the other nearly whole, … */
const LEAST_CONTAINMENT = 0.75;
/** … which must not be too large for that to say much. */
const LEAST_LIKENESS_OF_CONTAINED = 0.36;
/** So much alike, two paragraphs are one before any place is looked at. */
const TWIN_LIKENESS = 0.7;
/** Shorter passages ("Ibid.", a heading of two words) turn up again without having moved. */
const LEAST_WORDS = 5;

/** Of pairs that share a hallmark those that are all but equal, wherever they stand: the most alike first, none twice. */
export function findTwins(sides: Sides, candidates: readonly Match[]): Match[] {
  return mostAlike(candidates, (match) => {
    const alike = alikeIfLong(sides, match, TWIN_LIKENESS);
    return alike >= TWIN_LIKENESS ? alike : 0;
  });
}

/** Of pairs that share a hallmark those that are one passage which stands elsewhere in TO, reworded or not: the most alike first, none twice. */
export function findMoves(sides: Sides, candidates: readonly Match[]): Match[] {
  return mostAlike(candidates, (match) => {
    const alike = alikeIfLong(sides, match, LEAST_LIKENESS_OF_CONTAINED);
    const isAlike =
      alike >= LEAST_LIKENESS || (alike >= LEAST_LIKENESS_OF_CONTAINED && isContained(sides, match));
    return isAlike ? alike : 0;
  });
}

function mostAlike(candidates: readonly Match[], worth: (match: Match) => number): Match[] {
  const found = candidates.map((match) => ({ match, alike: worth(match) }));
  return withoutTaken(
    found
      .filter(({ alike }) => alike > 0)
      .sort((one, other) => other.alike - one.alike)
      .map(({ match }) => match),
  );
}

function alikeIfLong(sides: Sides, match: Match, least: number): number {
  const pair = passagesOfMatch(sides, match);
  if (pair === undefined || pair[0].kind !== pair[1].kind) return 0;
  const [old, now] = pair.map(({ content }) => sides.texts.profile(content));
  if (old === undefined || now === undefined || Math.min(old.words, now.words) < LEAST_WORDS) return 0;
  return sides.texts.areEqual(pair[0].content, pair[1].content) ? 1 : likeness(old, now, least);
}

function isContained(sides: Sides, match: Match): boolean {
  const [old, now] = (passagesOfMatch(sides, match) ?? []).map(({ content }) => sides.texts.profile(content));
  if (old === undefined || now === undefined) return false;
  const [part, whole] = old.total < now.total ? [old, now] : [now, old];
  return containment(part, whole) >= LEAST_CONTAINMENT;
}
