import { MONTH_PATTERN } from '../months.js';
import { endsWithOwnFigures } from './front-line.js';
import type { Line } from './lines.js';
import type { NoteBlock } from './note-blocks.js';
import { spacedCalls } from './spaced-calls.js';
import { toSuperscript } from './superscripts.js';

/** A place in a page's text that may be the call of a note. */
interface Candidate {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly note: number;
  readonly weight: number;
}

/** A chain of calls in the order of their notes, each linked to the one before. */
interface Chain {
  readonly weight: number;
  readonly last: Candidate;
  readonly before: Chain | null;
}

/** How many notes of a page may lack a call before a chain is given up; more were never seen. */
const MISSING_NOTES = 3;

/**
 * Finds the calls of a page's numbered notes in its text and rewrites them as superscripts, glued to the word.
 *
 * Promise: total; only digits that are a note's number on this page, or a number called before, are touched.
 * Plan: text taken from a PDF glues the number to a word ("Declaration1", "2011, 1", even "59/3009") and ends the
 * line behind it. A page's notes are called in the order of their numbers, so of all places where such a number
 * stands the calls are the heaviest chain in that order; the weight says how little else the digits could be.
 * A note may be called again later: that is believed only of digits glued to a word.
 */
export function writeCalls(
  text: readonly Line[],
  notes: readonly NoteBlock[],
  known: ReadonlySet<number>,
): readonly Line[] {
  const plain = new Set(notes.filter((note) => note.plain).map((note) => Number(note.marker)));
  if (plain.size + known.size === 0) return text;
  const candidates = candidatesIn(text, { has: (note) => plain.has(note) || known.has(note) });
  const calls = heaviestChain(candidates, plain);
  const called = new Map(calls.map((call) => [call.note, call.line]));
  const again = candidates.filter(
    ({ note, weight, line }) => weight === GLUED && (known.has(note) || (called.get(note) ?? line) < line),
  );
  return rewrite(text, [...calls, ...again]);
}

const GLUED = 3;
const SPACED = 2;
const UNSURE = 1;

/** The numbers of notes that may be called. */
type Wanted = Pick<ReadonlySet<number>, 'has'>;

function candidatesIn(text: readonly Line[], wanted: Wanted): Candidate[] {
  const all = text.flatMap((line, index) => candidatesOf(line, index, wanted));
  return all.sort((left, right) => left.line - right.line || left.from - right.from);
}

function candidatesOf(line: Line, index: number, wanted: Wanted): Candidate[] {
  if (!/\d/u.test(line.text) || endsWithOwnFigures(line.text)) return [];
  return [
    ...innerCandidates(line.text, index, wanted),
    ...spacedCandidates(line.text, index, wanted),
    ...yearCandidates(line.text, index, wanted),
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

/** "3 March 19904 and": a year behind a month has four digits, and the others are the number of a note. */
const BEHIND_YEAR = new RegExp(`(?<=(?:${MONTH_PATTERN}) (?:1[89]|20)\\d\\d)[1-9]\\d{0,2}(?=\\s)`, 'gu');

function yearCandidates(text: string, line: number, wanted: Wanted): Candidate[] {
  return [...text.matchAll(BEHIND_YEAR)].flatMap(({ 0: digits, index: from }) => {
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
  if (/\d$/u.test(token) || /\p{Lu}\.?$/u.test(token) || /\/.*\.$/u.test(token)) return UNSURE;
  return /[\p{Ll},;:.”’"')\]*]$/u.test(token) ? GLUED : UNSURE;
}

function heaviestChain(candidates: readonly Candidate[], notes: ReadonlySet<number>): Candidate[] {
  const best = new Map<number, Chain>();
  let heaviest: Chain | null = null;
  for (const candidate of candidates) {
    if (!notes.has(candidate.note)) continue;
    const before = heaviestBefore(best, candidate);
    // Each call counts more than any weight, so that a longer chain always wins.
    const chain: Chain = { weight: (before?.weight ?? 0) + candidate.weight + 10, last: candidate, before };
    if (chain.weight > (best.get(candidate.note)?.weight ?? 0)) best.set(candidate.note, chain);
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  return linksOf(heaviest);
}

function heaviestBefore(best: ReadonlyMap<number, Chain>, { note, line, from }: Candidate): Chain | null {
  let heaviest: Chain | null = null;
  for (let before = note - 1; before >= note - MISSING_NOTES; before -= 1) {
    const chain = best.get(before);
    if (chain === undefined || (chain.last.line === line && chain.last.to > from)) continue;
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  return heaviest;
}

function linksOf(chain: Chain | null): Candidate[] {
  const links: Candidate[] = [];
  for (let link = chain; link !== null; link = link.before) links.push(link.last);
  return links.reverse();
}

function rewrite(text: readonly Line[], calls: readonly Candidate[]): Line[] {
  const byLine = new Map<number, Candidate[]>();
  for (const call of calls) {
    const here = byLine.get(call.line);
    if (here === undefined) byLine.set(call.line, [call]);
    else here.push(call);
  }
  return text.map((line, index) => {
    const here = byLine.get(index);
    return here === undefined ? line : { ...line, text: writeCallsInto(line.text, here) };
  });
}

function writeCallsInto(text: string, calls: readonly Candidate[]): string {
  const parts: string[] = [];
  let written = 0;
  for (const { from, to } of calls.toSorted((left, right) => left.from - right.from)) {
    if (from < written) continue;
    parts.push(text.slice(written, from).trimEnd(), toSuperscript(text.slice(from, to)));
    written = to;
  }
  return [...parts, text.slice(written)].join('');
}
