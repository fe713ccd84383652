import type { Passage } from '../passages/passage.js';
import { type Match, passagesOfMatch, type Sides } from './sides.js';
import { matchWorth } from './worth.js';

/** A share of texts that stand once on either side but under different ids, above which ids say nothing. */
const MOST_CONTRADICTION = 0.1;

/**
 * What surely belongs together before anything is guessed: passages whose text stands once on either side, and
 * passages of one permanent id. The matches may cross; no place is taken twice.
 *
 * Two files read one after the other have ids as well, counted from 1, and these mean nothing. So ids are believed
 * only where the texts bear them out: not at all if texts contradict them more than now and then, and else one by one
 * for passages that have some likeness.
 */
export function anchorsOf(sides: Sides): Match[] {
  const byText = matchByText(sides);
  const byId = matchUnique(sides, ({ identity }) => identity);
  if (!areIdsBelieved(byText, byId)) return byText;
  const likely = byId.filter(({ from, to }) => isLikely(sides, sides.from[from], sides.to[to]));
  return withoutTaken([...byText, ...likely]);
}

/** Equal to the letter first: what is found so, and that is most, need not be read. */
function matchByText(sides: Sides): Match[] {
  const toTheLetter = matchUnique(sides, ({ kind, text }) => `${kind} ${text}`);
  const met = new Set(toTheLetter.flatMap((match) => passagesOfMatch(sides, match) ?? []));
  const toAReader = matchUnique(sides, (passage) =>
    met.has(passage) ? null : `${passage.kind} ${sides.texts.key(passage)}`,
  );
  return [...toTheLetter, ...toAReader];
}

function isLikely(sides: Sides, from: Passage | undefined, to: Passage | undefined): boolean {
  return from !== undefined && to !== undefined && matchWorth(from, to, sides.texts) > 0;
}

/** Whether the ids of the two documents name the same paragraphs, as the texts that stand once on either side show. */
export function areIdsBelieved(byText: readonly Match[], byId: readonly Match[]): boolean {
  const byFrom = new Map(byId.map(({ from, to }) => [from, to]));
  const shared = byText.filter(({ from }) => byFrom.has(from));
  const contradicted = shared.filter(({ from, to }) => byFrom.get(from) !== to);
  return contradicted.length <= MOST_CONTRADICTION * shared.length;
}

/** Matches of passages that have the same name, where exactly one passage on either side has it. */
export function matchUnique(sides: Sides, nameOf: (passage: Passage) => string | null): Match[] {
  const to = placesByUniqueName(sides.to, nameOf);
  return [...placesByUniqueName(sides.from, nameOf)].flatMap(([name, place]) => {
    const other = to.get(name);
    return other === undefined ? [] : [{ from: place, to: other }];
  });
}

function placesByUniqueName(
  passages: readonly Passage[],
  nameOf: (passage: Passage) => string | null,
): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  passages.forEach((passage, place) => {
    const name = nameOf(passage);
    if (name === null) return;
    if (places.has(name)) repeated.add(name);
    places.set(name, place);
  });
  for (const name of repeated) places.delete(name);
  return places;
}

/** The matches in order of belief, each dropped if an earlier one has taken one of its places. */
export function withoutTaken(matches: readonly Match[]): Match[] {
  const [from, to] = [new Set<number>(), new Set<number>()];
  return matches.filter((match) => {
    if (from.has(match.from) || to.has(match.to)) return false;
    from.add(match.from);
    to.add(match.to);
    return true;
  });
}
