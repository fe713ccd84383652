import type { Page, Piece } from './piece.js';
import { heightsOf } from './rows.js';

/** A stretch of a page in which nothing crosses the place `at`: the rows from `from` to before `to`. */
interface Gutter {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** One side of one row. */
type Side = readonly Piece[];

/** The fewest rows that each column has: shorter ones are tables, mastheads, lists of names. */
const FEWEST_ROWS = 8;

/** Where a gutter may be, in shares of the width, and how far apart the places are that are tried, in points. */
const MIDDLE = [0.35, 0.65] as const;
const STEP = 2;

/** The narrowest gutter, in sizes of letters: wider than any blank in a full line of narrow columns. */
const NARROWEST = 0.9;

/**
 * A page of running text in two columns as one of a single column: the left one stands above the right one.
 *
 * Promise: the same pieces, none changed but in its place; any other page as it is. A table of two columns, whose rows
 * begin at one height on both sides, is none.
 * Plan: the widest stretch of rows that leaves one place free in the middle; if both sides are full lines of words, all
 * above the right column is lifted, so that the left one ends a line above it.
 */
export function inOneColumn(page: Page): Page {
  const rows = heightsOf(page);
  const widest = widestGutter(rows, page.width);
  if (widest === null) return page;
  const gutter = fromRightColumn(rows, widest);
  const zone = rows.slice(gutter.from, gutter.to);
  const left = zone.map((row) => row.filter((piece) => piece.left < gutter.at));
  const right = zone.map((row) => row.filter((piece) => piece.left >= gutter.at));
  if (!isRunningText(left) || !isRunningText(right) || isTable(left, right)) return page;
  return restacked(page, rows, gutter, left.filter(isFilled), right.filter(isFilled));
}

/** Short lines above the right column belong to neither; they are lifted like the left one. */
function fromRightColumn(rows: readonly Side[], gutter: Gutter): Gutter {
  const first = rows.findIndex(
    (row, place) => place >= gutter.from && row.some(({ left }) => left >= gutter.at),
  );
  return { ...gutter, from: Math.max(gutter.from, first) };
}

function isFilled(side: Side): boolean {
  return side.length > 0;
}

function widestGutter(rows: readonly Side[], width: number): Gutter | null {
  let best: Gutter | null = null;
  let most = FEWEST_ROWS - 1;
  for (let at = MIDDLE[0] * width; at <= MIDDLE[1] * width; at += STEP) {
    for (const gutter of gutters(rows, at)) {
      const zone = rows.slice(gutter.from, gutter.to);
      const left = zone.filter((row) => row.some((piece) => piece.left < at)).length;
      const right = zone.filter((row) => row.some((piece) => piece.left >= at)).length;
      if (Math.min(left, right) > most) [best, most] = [gutter, Math.min(left, right)];
    }
  }
  return best;
}

/** The stretches of rows that leave a place free. */
function gutters(rows: readonly Side[], at: number): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  rows.forEach((row, place) => {
    if (!crosses(row, at)) return;
    if (place > from) found.push({ at, from, to: place });
    from = place + 1;
  });
  return rows.length > from ? [...found, { at, from, to: rows.length }] : found;
}

function crosses(row: Side, at: number): boolean {
  const before = row.filter((piece) => piece.left < at);
  const ends = Math.max(-Infinity, ...before.map(({ right }) => right));
  const starts = Math.min(Infinity, ...row.filter((piece) => piece.left >= at).map(({ left }) => left));
  return ends > at || starts - ends < NARROWEST * (row[0]?.size ?? 0);
}

/** The share of the lines of a column that are nearly as long as the longest, and that hold several words. */
const FULL_LINES = 0.6;
const NEARLY = 0.7;

function isRunningText(column: readonly Side[]): boolean {
  const lines = column.filter(isFilled);
  const widths = lines.map((line) => rightOf(line) - leftOf(line));
  const longest = Math.max(...widths);
  const full = widths.filter((width) => width > NEARLY * longest).length;
  const worded = lines.filter((line) => wordCount(line) >= 3).length;
  return Math.min(full, worded) >= FULL_LINES * lines.length;
}

function leftOf(line: Side): number {
  return Math.min(...line.map(({ left }) => left));
}

function rightOf(line: Side): number {
  return Math.max(...line.map(({ right }) => right));
}

function wordCount(line: Side): number {
  const words = line.map(({ text, spaced }) => (spaced ? ' ' : '') + text).join('');
  return words.match(/\p{L}+/gu)?.length ?? 0;
}

/** Gaps between lines that are wider than the usual one by this are between paragraphs, or rows of a table. */
const WIDE = 1.3;

/** Of a table every gap goes through both sides. */
function isTable(left: readonly Side[], right: readonly Side[]): boolean {
  const [one, other] = [gapsOf(left), gapsOf(right)];
  const shared = one.filter((base) => other.some((each) => Math.abs(each - base) < 1));
  return shared.length >= 2 && shared.length >= 0.8 * Math.max(one.length, other.length);
}

/** The heights of the lines that stand under a wide gap. */
function gapsOf(column: readonly Side[]): number[] {
  const bases = column.filter(isFilled).map(baseOf);
  const usual = usualDistance(bases);
  return bases.filter((base, at) => at > 0 && (bases[at - 1] ?? base) - base > WIDE * usual);
}

function usualDistance(bases: readonly number[]): number {
  const distances = bases.slice(1).map((base, at) => (bases[at] ?? base) - base);
  return distances.toSorted((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 0;
}

function baseOf(line: Side): number {
  return line[0]?.base ?? 0;
}

function restacked(
  page: Page,
  rows: readonly Side[],
  gutter: Gutter,
  left: readonly Side[],
  right: readonly Side[],
): Page {
  const [lastLeft = [], firstRight = []] = [left.at(-1), right[0]];
  const distance = usualDistance(left.map(baseOf)) * (isEnd(lastLeft) ? 2 * WIDE : 1);
  const lift = baseOf(firstRight) + distance - baseOf(lastLeft);
  const aside = Math.min(...right.map(leftOf)) - Math.min(...left.map(leftOf));
  const lifted = new Set([...rows.slice(0, gutter.from).flat(), ...left.flat()]);
  const moved = new Set(right.flat());
  const pieces = page.pieces.map((piece) => {
    if (lifted.has(piece)) return { ...piece, base: piece.base + lift };
    return moved.has(piece) ? { ...piece, left: piece.left - aside, right: piece.right - aside } : piece;
  });
  return { ...page, height: page.height + lift, pieces, columns: 'two' };
}

/** Whether a column ends with its sentence, so that the next begins a paragraph. */
function isEnd(line: Side): boolean {
  return /[.;:,؛،][”’")]?$/u.test(line.toSorted((one, other) => one.left - other.left).at(-1)?.text ?? '');
}
