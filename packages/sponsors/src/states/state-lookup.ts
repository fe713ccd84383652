import { OTHER_NAMES } from './other-names.js';
import type { State } from './state.js';
import { STATES } from './states.js';

/**
 * The State of this name, `null` where there is none. Article, capitals, accents, the kind of apostrophe and of hyphen and
 * stray blanks do not matter; short and former names are known, and lead to the State of today.
 */
export function stateByName(name: string): State | null {
  return STATE_BY_FOLDED_NAME.get(foldName(name)) ?? null;
}

/** A State named at a place in a text: the name as it stands there, and the State. */
export interface StateAt {
  readonly text: string;
  readonly state: State;
}

/** The longest name in the tables has 53 characters; with an article and stray blanks this many are enough. */
const LONGEST_NAME = 72;

/** The State whose name begins at this place, by the longest name that fits ("Guinea-Bissau", not "Guinea"); `null` for none. */
export function stateAt(text: string, from: number): StateAt | null {
  const reach = text.slice(from, from + LONGEST_NAME);
  const ends = [...reach.matchAll(WORD_END)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const name = reach.slice(0, end);
    const state = stateByName(name);
    if (state !== null) return { text: name, state };
  }
  return null;
}

const WORD_END = /(?<=[\p{L})])(?![\p{L}\p{M}])(?!['’‑-]\p{L})/gu;

/** A name with all that differs between printings taken off. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .replace(/\s*(['-])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the | \(the\)$/gu, '');
}

const STATE_BY_FOLDED_NAME: ReadonlyMap<string, State> = new Map([
  ...STATES.flatMap((state) => [entry(state.name, state), entry(state.inText, state)]),
  ...OTHER_NAMES.flatMap(([name, others]) =>
    STATES.filter((state) => state.name === name).flatMap((state) =>
      others.map((other) => entry(other, state)),
    ),
  ),
]);

function entry(name: string, state: State): [string, State] {
  return [foldName(name), state];
}
