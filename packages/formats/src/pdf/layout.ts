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

/** How far below the one before it each line stands that begins in small letters, and so goes on with a sentence. */
function distancesOf(lines: readonly PrintedLine[]): number[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above === undefined || !/^\p{Ll}{2}/u.test(wordsOf(line)) ? [] : [above.base - line.base];
  });
}

/** The value, to a fifth of a point, that weighs most; 0 where there is none. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 5) / 5;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
