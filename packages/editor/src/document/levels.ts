import { MAX_LEVEL } from './limits.js';

/** What of a block decides its place: `type` says whether it may have subparagraphs at all. */
export interface Levelled {
  readonly type: string;
  readonly level: number;
  readonly tail: boolean;
}

/** The place a block really takes; `null` for headings and tables. */
export interface Place {
  readonly level: number;
  readonly tail: boolean;
}

/**
 * The place of each block of a section, in order.
 *
 * Promise: whatever levels were written, those given back can be nested: none is more than one deeper than the
 * paragraph it hangs on, a heading or table closes the paragraph before it, and closing words have a paragraph to close
 * (those without one are a paragraph themselves).
 */
export function placesOf(blocks: readonly Levelled[]): (Place | null)[] {
  let deepest = -1;
  return blocks.map((block) => {
    const place = placeAfter(deepest, block);
    deepest = place?.level ?? -1;
    return place;
  });
}

function placeAfter(deepest: number, { type, level, tail }: Levelled): Place | null {
  if (type !== 'paragraph') return null;
  const wanted = Math.min(Math.max(Math.trunc(level), 0), MAX_LEVEL);
  return tail && deepest >= 0
    ? { level: Math.min(wanted, deepest), tail: true }
    : { level: Math.min(wanted, deepest + 1), tail: false };
}
