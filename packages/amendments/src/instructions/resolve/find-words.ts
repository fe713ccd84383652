import { err, ok, type Result } from '@penholder/kernel';

import type { NamedLine } from '../../steps/lines.js';
import type { Failure, LineName } from '../../steps/step.js';
import type { Quotation } from '../instruction.js';
import { noteCallsIn } from '../language/travelling-notes.js';
import { foldLine, foldWords } from './folded-line.js';

/** A stretch of a line in which words were found. */
export interface FoundWords {
  readonly line: NamedLine;
  readonly at: number;
  readonly length: number;
}

/** Every place where words stand in these lines, in reading order; within words only where they are parts of words themselves. */
export function placesOfWords(words: string, lines: readonly NamedLine[]): FoundWords[] {
  const sought = foldWords(withoutCalls(words));
  return sought === '' ? [] : lines.flatMap((line) => placesInLine(sought, line));
}

function placesInLine(sought: string, line: NamedLine): FoundWords[] {
  const { text, places } = foldLine(line.line);
  const found: FoundWords[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const [from, to] = [places[at], places[at + sought.length - 1]];
    if (from === undefined || to === undefined || cutsWord(text, at, at + sought.length)) continue;
    found.push({ line, at: from, length: to + 1 - from });
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

function cutsWord(text: string, from: number, to: number): boolean {
  const cuts = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return cuts(from) || cuts(to);
}

/** The footnote marks in quoted words are none of the words. */
function withoutCalls(words: string): string {
  let [bare, at] = ['', 0];
  for (const { from, to } of noteCallsIn(words)) {
    bare += words.slice(at, from);
    at = to;
  }
  return bare + words.slice(at);
}

/** The one place that is meant: the only one, or the one that is counted. */
export function findWords(
  { words, occurrence }: Quotation,
  lines: readonly NamedLine[],
  where: string,
): Result<FoundWords, Failure> {
  const found = placesOfWords(words, lines);
  const meant = found[(occurrence ?? 1) - 1];
  if (meant === undefined) return err({ type: 'WordsNotFound', words, where: whereOf(where, found.length) });
  if (occurrence === null && found.length > 1)
    return err({ type: 'SeveralPlaces', words, where, count: found.length });
  return ok(meant);
}

const TIMES = ['', 'once', 'twice'];

/** Words that are there, but not as often as they are counted. */
function whereOf(where: string, count: number): string {
  return count === 0 ? where : `${where} more than ${TIMES[count] ?? `${count} times`}`;
}

/** Whether two names are of the same line. */
export function isSameLineName(one: LineName, other: LineName): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
