import type { Passage } from '../passages/passage.js';
import { areIdsPermanent, matchByIdentity } from './identities.js';
import { matchUnique } from './unique.js';
import { type Match, passagesOfMatch, type Sides } from './sides.js';
import { matchWorth } from './worth.js';

/**
 * What surely belongs together before anything is guessed: passages whose text stands once on either side, as given,
 * and passages of one permanent id. The matches may cross; no place is taken twice.
 * An id is taken at its word only if the two passages have some likeness.
 */
export function anchorsOf(sides: Sides, byText: readonly Match[]): Match[] {
  const byId = matchByIdentity(sides);
  if (!areIdsPermanent(sides, byText, byId)) return [...byText];
  const likely = byId.filter(({ from, to }) => isLikely(sides, sides.from[from], sides.to[to]));
  return withoutTaken([...byText, ...likely]);
}

/** Passages whose text stands once on either side. Equal to the letter first: what is found so, and that is most, need not be read. */
export function matchByText(sides: Sides): Match[] {
  const toTheLetter = matchUnique(sides, ({ content }) => content.text);
  const met = new Set(toTheLetter.flatMap((match) => passagesOfMatch(sides, match) ?? []));
  const toAReader = matchUnique(sides, (passage) =>
    met.has(passage) ? null : sides.texts.key(passage.content),
  );
  return [...toTheLetter, ...toAReader.filter((match) => areEqual(sides, match))];
}

function areEqual(sides: Sides, match: Match): boolean {
  const pair = passagesOfMatch(sides, match);
  return pair !== undefined && sides.texts.areEqual(pair[0].content, pair[1].content);
}

function isLikely(sides: Sides, from: Passage | undefined, to: Passage | undefined): boolean {
  return from !== undefined && to !== undefined && matchWorth(from, to, sides.texts) > 0;
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
