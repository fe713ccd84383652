import { MONTH_PATTERN } from '../months.js';
import { endsWithOwnFigures } from './front-line.js';
import type { Line } from './lines.js';
import { spacedCalls } from './spaced-calls.js';

/** A place in a page's text that may be the call of a note. */
export interface Candidate {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly note: number;
  readonly weight: number;
}

/** The weights of what may be a call: little else than one, something else as well, or as likely not. */
export const GLUED = 3;
const SPACED = 2;
export const UNSURE = 1;

/** The numbers of notes that may be called. */
type Wanted = Pick<ReadonlySet<number>, 'has'>;

/** The places in a text that may call the wanted notes, in order; each weighs how little else its digits could be. */
export function candidatesIn(text: readonly Line[], wanted: Wanted): Candidate[] {
  const all = text.flatMap((line, index) => candidatesOf(line, index, wanted));
  return all.sort((left, right) => left.line - right.line || left.from - right.from);
}

function candidatesOf(line: Line, index: number, wanted: Wanted): Candidate[] {
  if (!/\d/u.test(line.text) || endsWithOwnFigures(line.text)) return [];
  return [
    ...innerCandidates(line.text, index, wanted),
    ...spacedCandidates(line.text, index, wanted),
    ...figureCandidates(line.text, index, wanted),
    ...endCandidates(line.text, index, wanted),
  ];
}

/** The number may be the last one, two or three digits of the line: "20242" is the year 2024 and note 2. */
function endCandidates(text: string, line: number, wanted: Wanted): Candidate[] {
  const digits = /\d{1,3}$/u.exec(text.slice(-3))?.[0] ?? '';
  return [3, 2, 1].flatMap((length) => {
    const number = digits.slice(-length);
    if (length > digits.length || number.startsWith('0') || !wanted.has(Number(number))) return [];
    const from = text.length - length;
    const weight = weightBehind(text, from);
    return weight === 0 ? [] : [{ line, from, to: text.length, note: Number(number), weight }];
  });
}

function innerCandidates(text: string, line: number, wanted: Wanted): Candidate[] {
  return [...text.matchAll(/(?<=[a-z][,;:.”’)]{0,2})[1-9]\d{0,2}(?=\s|,\d{1,3}$)/gu)].flatMap((match) => {
    const weight = weightBehind(text, match.index);
    if (!wanted.has(Number(match[0])) || weight !== GLUED) return [];
    return [
      { line, from: match.index, to: match.index + match[0].length, note: Number(match[0]), weight: SPACED },
    ];
  });
}

const WEIGHTS = {
  'behind a stop': SPACED + 0.5,
  'behind a name': SPACED,
  'behind a year': UNSURE,
  'behind a word': UNSURE / 2,
};

function spacedCandidates(text: string, line: number, wanted: Wanted): Candidate[] {
  const calls = spacedCalls(text).filter(({ number }) => wanted.has(number));
  return calls.map(({ from, number, place }) => {
    return { line, from, to: from + String(number).length, note: number, weight: WEIGHTS[place] };
  });
}

/**
 * What figures a number may be glued to inside a line, their own digits being known: a year behind a month or in a span,
 * figures in brackets ("3 March 19904 and", "2025–20304 and", "(2023)4 and"), a year or a document's number with a comma.
 */
const BEHIND_FIGURES = new RegExp(
  `(?<=(?:(?:${MONTH_PATTERN}) |^|\\d{4}[–-])(?:1[89]|20)\\d\\d,?|\\b(?:1[89]|20)\\d\\d[,;]|\\d/\\d{1,4}[,;]|\\d\\)[,;]?)[1-9]\\d{0,2}(?=\\s)`,
  'gu',
);

function figureCandidates(text: string, line: number, wanted: Wanted): Candidate[] {
  return [...text.matchAll(BEHIND_FIGURES)].flatMap(({ 0: digits, index: from }) => {
    const note = Number(digits);
    return wanted.has(note) ? [{ line, from, to: from + digits.length, note, weight: SPACED }] : [];
  });
}

/** As many characters before a number as tell what it hangs on. */
const LONGEST_WORD = 40;

/** How little else digits behind these characters could be; 0 where they cannot be a call. */
function weightBehind(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - LONGEST_WORD), end);
  const token = /\S*$/u.exec(before.trimEnd())?.[0] ?? '';
  if (before === '') return SPACED;
  if (/\s$/u.test(before)) return /[a-z,;:.”’)]$/u.test(token) ? SPACED : UNSURE;
  if (/[-–—/$€£°]$/u.test(token)) return 0;
  // "0.7": the point of a share or an amount, unless nothing else can be the call.
  if (/(?:^|[^\d/])\d{1,3}\.$/u.test(token)) return UNSURE / 2;
  if (/\d$/u.test(token) || /\p{Lu}\.?$/u.test(token) || /\/.*\.$/u.test(token)) return UNSURE;
  return /[\p{Ll},;:.”’"')\]*]$/u.test(token) ? GLUED : UNSURE;
}
