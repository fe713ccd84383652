import type { ParedPage } from './page-furniture.js';
import { type PrintedLine, wordsOf } from './printed-line.js';

/** What is usual in a file: how large its letters are, how far apart its lines, and where they end. In points. */
export interface Layout {
  readonly size: number;
  readonly leading: number;
  /** Where full lines end. */
  readonly right: number;
}

/** A4 and letter pages of ten points were set so; where a file has too few lines to tell. */
const USUAL_LEADING = 1.2;

/** Measures a file: the size most letters have, the distance most of its lines keep, and the place nine in ten do not pass. */
export function layoutOf(pages: readonly ParedPage[]): Layout {
  const columns = pages.map(({ rows }) => rows.flat());
  const size = commonest(columns.flatMap((lines) => lines.map((line) => [line.size, wordsOf(line).length])));
  const body = columns.map((lines) => lines.filter((line) => Math.abs(line.size - size) < 0.3));
  const distances = body.flatMap(distancesOf).filter((gap) => gap > 0.8 * size && gap < 3 * size);
  const leading = commonest(distances.map((gap) => [gap, 1]));
  const ends = body.flatMap((lines) => lines.map((line) => line.right)).sort((one, other) => one - other);
  const right = ends[Math.floor(ends.length * 0.9)] ?? 0;
  return { size, leading: leading === 0 ? size * USUAL_LEADING : leading, right };
}

/**
 * How far below the one before it each line stands that goes on with a sentence: it begins in small letters or, in
 * scripts that have none, stands under a full line without a stop.
 */
function distancesOf(lines: readonly PrintedLine[]): number[] {
  const widest = Math.max(0, ...lines.map(({ left, right }) => right - left));
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (above === undefined) return [];
    const isFull = above.right - above.left > FULL * widest && !/\p{P}$/u.test(wordsOf(above));
    const goesOn = /^\p{Ll}{2}/u.test(wordsOf(line)) || (isFull && /^\p{Lo}{2}/u.test(wordsOf(line)));
    return goesOn ? [above.base - line.base] : [];
  });
}

/** The share of the widest line that makes a full one. */
const FULL = 0.8;

/** The value, to a fifth of a point, that weighs most; 0 where there is none. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 5) / 5;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
