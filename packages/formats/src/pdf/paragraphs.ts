import type { Layout } from './layout.js';
import { type PrintedLine, wordsOf } from './printed-line.js';

/** Lines further apart than so many times the usual distance begin a new paragraph. */
const WIDE_GAP = 1.28;

/** A line set in by more than this, in sizes, begins a paragraph. */
const INDENT = 0.8;

/** What an item of a list or a numbered paragraph begins with. */
const LEAD = /^(?:\d{1,3}\.|\d{1,3} ?[-–](?=\s\p{Script=Arabic})|\(\w{1,5}\)|[a-z]\.|[•●–—])\s/u;

/** The numeral of a section, which has a line of its own above the section's title. */
const NUMERAL = /^[IVXLC]{1,7}$/u;

/**
 * Whether a line goes on with the paragraph before it.
 *
 * Promise: looks at the paragraph's lines and at the next, and at nothing else.
 * Plan: other letters begin something else. On one page the gap and the indent decide; over the page the place where
 * the paragraph's lines stand, and where nothing is set in, whether its sentence had ended.
 */
export function goesOn(lines: readonly PrintedLine[], next: PrintedLine, layout: Layout): boolean {
  const last = lines.at(-1);
  if (last === undefined || !isSameType(last, next)) return false;
  return last.page === next.page ? goesOnBelow(lines, last, next, layout) : goesOnOverPage(lines, last, next);
}

function isSameType(last: PrintedLine, next: PrintedLine): boolean {
  return Math.abs(last.size - next.size) <= 0.06 * last.size && last.bold === next.bold;
}

function goesOnBelow(
  lines: readonly PrintedLine[],
  last: PrintedLine,
  next: PrintedLine,
  layout: Layout,
): boolean {
  const gap = last.base - next.base;
  if (gap <= 0.3 * next.size || gap > WIDE_GAP * layout.leading * Math.max(1, next.size / layout.size))
    return false;
  // The lines of a heading may be centred, so that their starts and ends tell nothing.
  if (next.bold) return !NUMERAL.test(wordsOf(last));
  return !(hasStop(last) && (isSetIn(lines, next) || leavesRoom(last, next, layout)));
}

/** Further in than the lines under the paragraph's first, or an item of a list at the place of the item before. */
function isSetIn([first, second]: readonly PrintedLine[], next: PrintedLine): boolean {
  if (first === undefined) return false;
  if (LEAD.test(wordsOf(next)) && (LEAD.test(wordsOf(first)) || next.left > first.left - 2)) return true;
  return second !== undefined && next.left > second.left + INDENT * next.size;
}

/** Room for the longest word, in sizes. */
const LONG_WORD = 9;

/** A line that stopped short though the next, which begins as sentences do, would have had room on it. */
function leavesRoom(last: PrintedLine, next: PrintedLine, { right }: Layout): boolean {
  return last.right < right - LONG_WORD * last.size && /^[\p{Lu}\p{Lo}\d(“"]/u.test(wordsOf(next));
}

function goesOnOverPage(lines: readonly PrintedLine[], last: PrintedLine, next: PrintedLine): boolean {
  const [first, second] = lines;
  if (first === undefined || LEAD.test(wordsOf(next))) return false;
  const isIndented = first.left > (second?.left ?? next.left) + INDENT * next.size;
  if (isIndented)
    return next.left < first.left - INDENT * next.size && next.left <= (second?.left ?? first.left) + 2;
  const isUnder = Math.abs(next.left - (second ?? first).left) < 2;
  return isUnder && (!hasStop(last) || /^\p{Ll}/u.test(wordsOf(next)));
}

function hasStop(line: PrintedLine): boolean {
  return /[.;:,?!؛،؟。；：，][”’")]?\d*\*?$/u.test(wordsOf(line));
}
