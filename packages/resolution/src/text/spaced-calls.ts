import { MONTH_PATTERN } from '../months.js';

/** A number in a line that may be the call of a note, and what it stands behind. */
export interface SpacedCall {
  readonly from: number;
  readonly number: number;
  readonly place: SpacedPlace;
}

type SpacedPlace = 'behind a stop' | 'behind a name' | 'behind a year' | 'behind a word';

/**
 * The numbers inside a line that may be note calls set apart by blanks, as tools that keep the layout of a page print
 * them ("the Outcome, 1 the …"). A number that is counted by the word before it ("Part 3"), or counts the one behind
 * it ("3 May"), is none.
 */
export function spacedCalls(text: string): SpacedCall[] {
  return [...text.matchAll(/(?<=\S) ([1-9]\d{0,2})(?=[\s,;:.])/gu)].flatMap((match) => {
    const from = match.index + 1;
    const place = placeBehind(text.slice(0, match.index));
    const digits = match[1] ?? '';
    if (place === null || COUNTED.test(text.slice(from + digits.length))) return [];
    return [{ from, number: Number(digits), place }];
  });
}

/** As many characters before a number as tell what it hangs on. */
const LONGEST_WORD = 40;

/** Words that take a number of their own. */
const NUMBERED =
  /^(?:Articles?|Parts?|Annex(?:es)?|Rules?|Chapters?|Sections?|Protocols?|Regulations?|Goals?|Tables?|Items?|Volumes?|Nos?\.?|Targets?|Decisions?|Resolutions?|Supplements?|Principles?|Paragraphs?|Pages?|Recommendation|Figures?|Phases?|Paras?|Sects?|Vols?|Chaps?)$/iu;

/** Small words that a number may follow as a part of the sentence: "of 6", "at least 12", "more than 3". */
const SMALL =
  /^(?:a|about|all|almost|an|and|are|approximately|as|at|be|been|below|between|both|but|by|during|each|every|exceeds?|fewer|first|for|from|has|have|in|into|is|its|last|least|less|more|most|nearly|next|of|on|only|or|other|over|past|per|since|some|than|that|the|their|these|this|those|through|to|under|until|up|was|were|which|with|within)$/u;

/** Such a word at the end of a name: "the Development Goals". */
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** What a number counts: days of a month, shares, spans; a document's number behind it is none of these ("1 18/15"). */
const COUNTED = new RegExp(
  `^ ?(?:${MONTH_PATTERN}|per cent|percent|million|billion|years?|months?|weeks?|days?|hours?|\\d+(?![\\d/])|(?:and|or|to) \\d{1,3}(?![\\d/])|[A-Z]\\b)`,
  'u',
);

function placeBehind(before: string): SpacedPlace | null {
  const word = /\S*$/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? '';
  if (/[\p{L}\d)][”’")]?[,;:.”’")]$/u.test(word)) return NUMBERED.test(word) ? null : 'behind a stop';
  if (/^(?:\d{4}[–-])?\d{4}$/u.test(word)) return 'behind a year';
  if (NUMBERED.test(word)) return NAMED.test(before.slice(-LONGEST_WORD)) ? 'behind a word' : null;
  if (SMALL.test(word)) return null;
  if (/^\p{Lu}\p{L}+(?:[-\u2010\u2011]\p{L}+)*$/u.test(word)) return 'behind a name';
  return /^\p{Ll}{2,}(?:[-\u2010\u2011]\p{L}+)*$/u.test(word) ? 'behind a word' : null;
}
