import type { ParedPage } from './page-furniture.js';
import { type PrintedLine, wordsOf } from './printed-line.js';

/** What is usual in a file: how large its letters are, and how far apart its lines. In points. */
export interface Layout {
  readonly size: number;
  readonly leading: number;
}

/** A4 and letter pages of ten points were set so; where a file has too few lines to tell. */
const USUAL_LEADING = 1.2;

/** Measures a file: the size most letters have, and the distance most of its lines keep. */
export function layoutOf(pages: readonly ParedPage[]): Layout {
  const columns = pages.map(({ rows }) => rows.flat());
  const size = commonest(columns.flatMap((lines) => lines.map((line) => [line.size, wordsOf(line).length])));
  const body = columns.map((lines) => lines.filter((line) => Math.abs(line.size - size) < 0.3));
  const distances = body.flatMap((lines) => distancesOf(lines).filter((gap) => gap > 0.8 * size));
  const leading = commonest(distances.filter((gap) => gap < 2 * size).map((gap) => [gap, 1]));
  return { size, leading: leading === 0 ? size * USUAL_LEADING : leading };
}

function distancesOf(lines: readonly PrintedLine[]): number[] {
  return lines.map((line, at) => (lines[at - 1]?.base ?? line.base) - line.base);
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
