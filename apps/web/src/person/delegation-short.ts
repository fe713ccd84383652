import { STATES } from '@penholder/sponsors';

/** Words that give no letter to a short name. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on']);

/** As many letters as fit on an emblem. */
const LETTERS = 3;

const CODES: ReadonlyMap<string, string> = new Map(STATES.map(({ name, iso3 }) => [name, iso3]));

/** The short name of a delegation: its State's three-letter code, else its initials ("EU"). */
export function shortOf(delegation: string): string {
  return CODES.get(delegation) ?? initialsOf(delegation);
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name.slice(0, 2);
  return letters.slice(0, LETTERS).toUpperCase();
}
