import { type KeptLines, keepLines } from './kept-lines.js';
import type { Line } from './lines.js';

/** How wide the lines of a text are printed, in characters; `Infinity` where each line is a whole paragraph. */
export type Measure = number;

/** Lines longer than this are no printed lines but paragraphs, written without breaks. */
const WIDEST_PRINT = 180;

/** A paragraph's first line is set in, and letters differ in width: a line shorter by so many characters may still be full. */
const SLACK = 14;

/** The measure of a text: the length that nine in ten of its lines do not exceed. */
export function measureOf(lines: KeptLines): Measure {
  const counts = Array.from({ length: WIDEST_PRINT + 2 }, () => 0);
  for (const { text } of lines) {
    const length = Math.min(text.length, WIDEST_PRINT + 1);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  const wide = lengthAt(counts, Math.floor(lines.length * 0.9));
  return wide > WIDEST_PRINT ? Number.POSITIVE_INFINITY : wide;
}

/** The length of the line at this place were all sorted by length; counted, since there may be millions. */
function lengthAt(counts: readonly number[], place: number): number {
  let passed = 0;
  const length = counts.findIndex((count) => (passed += count) > place);
  return Math.max(length, 0);
}

/**
 * The lines with their ends as printed. Text from a PDF breaks the line behind a raised note call wherever it stands;
 * what follows then stands on the same printed line, unless no word of it had room there.
 */
export function withPrintedEnds(lines: KeptLines, measure: Measure): KeptLines {
  return hasCallAtEnd(lines) ? keepLines(eachPrinted(lines, measure)) : lines;
}

function hasCallAtEnd(lines: KeptLines): boolean {
  for (const { text } of lines) if (endsWithCall(text)) return true;
  return false;
}

function* eachPrinted(lines: KeptLines, measure: Measure): Generator<Line, void> {
  let before: Line | null = null;
  for (const line of lines) {
    before = before !== null && goesOn(before, line, measure) ? behind(before, line) : line;
    yield before;
  }
}

function goesOn(before: Line, line: Line, measure: Measure): boolean {
  return endsWithCall(before.text) && before.end + firstWord(line.text) < measure;
}

function behind(before: Line, line: Line): Line {
  return { ...line, end: before.end + 1 + line.text.length };
}

/** Whether the first word of `next` would have stood on `line` had the text run on: then the break was meant. */
export function leavesRoom(line: Line | undefined, next: Line, measure: Measure, slack = SLACK): boolean {
  if (line === undefined || endsWithCall(line.text)) return false;
  return line.end + 1 + firstWord(next.text) + slack <= measure;
}

function endsWithCall(text: string): boolean {
  return /[⁰¹²³⁴-⁹]$/u.test(text);
}

/** The length of a line's first word. */
function firstWord(text: string): number {
  const blank = text.indexOf(' ');
  return blank < 0 ? text.length : blank;
}
