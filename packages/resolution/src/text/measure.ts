import type { Line } from './lines.js';

/** How wide the lines of a text are printed, in characters; `Infinity` where each line is a whole paragraph. */
export type Measure = number;

/** Lines longer than this are no printed lines but paragraphs, written without breaks. */
const WIDEST_PRINT = 180;

/** A paragraph's first line is set in, and letters differ in width: a line shorter by so many characters may still be full. */
const SLACK = 14;

/** The measure of a text: the length that nine in ten of its lines do not exceed. */
export function measureOf(lines: readonly Line[]): Measure {
  const lengths = lines.map((line) => line.text.length).sort((left, right) => left - right);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return wide > WIDEST_PRINT ? Number.POSITIVE_INFINITY : wide;
}

/** Whether the first word of `next` would have stood on `line` had the text run on: then the break was meant. */
export function leavesRoom(line: string, next: string, measure: Measure): boolean {
  // Text from a PDF ends the line behind a note call wherever it stands.
  if (/[⁰¹²³⁴-⁹*]$/u.test(line)) return false;
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ');
  return line.length + 1 + word + SLACK <= measure;
}
