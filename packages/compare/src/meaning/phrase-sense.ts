import { type Act, actOf, LINKS, weightOf } from './verbs.js';

/** What an opening phrase says: which acts, how strongly, and in which words, without their endings and without joining words. */
export interface PhraseSense {
  readonly acts: readonly Act[];
  readonly weight: number;
  readonly words: readonly string[];
}

/** Reads an opening phrase. Total; a phrase without a known word has no acts. */
export function senseOf(phrase: string): PhraseSense {
  const words = phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
  return {
    acts: withoutCarriers(actsIn(words)),
    weight: words.reduce((sum, word) => sum + weightOf(word), 0),
    words: words.filter((word) => !LINKS.has(word)).map(stemOf),
  };
}

/** "Notes" and "noting" are one word where a paragraph moved between the preamble and the operative part. */
function stemOf(word: string): string {
  return word.replace(/(?:es?|s|ing)$/u, '');
}

/** "Calls attention to" calls upon nobody. */
function actsIn(words: readonly string[]): Act[] {
  return words.flatMap((word, place) => {
    const act = actOf(word);
    return act === null || words[place + 1] === 'attention' ? [] : [act];
  });
}

/**
 * "Reiterates its request" requests, "Notes with concern" is concerned and "Recognizes with appreciation" appreciates:
 * the act that only carries the other is left out.
 */
function withoutCarriers(acts: readonly Act[]): Act[] {
  const unique = [...new Set(acts)];
  const carried = unique.slice(1);
  const [first] = unique;
  if (first === undefined || !carried.some((act) => CARRIED_BY[first]?.has(act))) return unique;
  return carried;
}

const ASKED: readonly Act[] = ['decide', 'demand', 'request', 'urge', 'call', 'encourage', 'invite'];
const FELT: readonly Act[] = ['appreciate', 'condemn', 'alarm', 'concern'];
const SAID_AGAIN: ReadonlySet<Act> = new Set([...ASKED, ...FELT, 'approve', 'endorse', 'welcome']);
const SEEN: ReadonlySet<Act> = new Set(FELT);

const CARRIED_BY: Partial<Readonly<Record<Act, ReadonlySet<Act>>>> = {
  reaffirm: SAID_AGAIN,
  stress: SEEN,
  recall: new Set([...ASKED, ...FELT]),
  recognize: SEEN,
  note: SEEN,
};
