/** Sizes of type in pixels, the largest first. */
export type Sizes = readonly [number, ...number[]];

/** A line of the largest type holds about forty-five letters, which the last row of a room can read. */
const OF_WIDTH = 0.042;

/** Type smaller than this part of the largest is not read from afar: the text is scrolled instead. */
const LEAST_PART = 0.5;

const BOUNDS = { largest: 92, smallest: 25, least: 19 };

const STEP = 0.93;

/** The sizes to try in a room of this width. */
export function sizesFor(width: number): Sizes {
  const largest = Math.min(BOUNDS.largest, Math.max(BOUNDS.smallest, width * OF_WIDTH));
  const least = Math.max(BOUNDS.least, largest * LEAST_PART);
  const smaller: number[] = [];
  for (let size = largest * STEP; size > least; size *= STEP) smaller.push(size);
  return [largest, ...smaller, least];
}

/** The largest size that fits; the smallest where none does. */
export function largestFitting(sizes: Sizes, fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
}
