import type { Inline } from '@penholder/resolution';

import { lengthOf, sliceLine } from '../steps/line-splice.js';
import type { Attribution } from './row.js';

/** What becomes of a stretch of a line, by the places of that line. `within` are changes to the words it puts in. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly inserted: readonly Inline[];
  readonly by: Attribution;
  readonly within: readonly LineChange[];
}

/** Words of a line as an amendment leaves it: kept from the line before, or its own. */
export type Stretch =
  | { readonly type: 'kept'; readonly from: number; readonly to: number }
  | { readonly type: 'new'; readonly content: readonly Inline[] };

/** An untouched line. */
export function untouched(length: number): Stretch[] {
  return length === 0 ? [] : [{ type: 'kept', from: 0, to: length }];
}

/** How many characters a stretch has. */
export function lengthOfStretch(stretch: Stretch): number {
  return stretch.type === 'kept' ? stretch.to - stretch.from : lengthOf(stretch.content);
}

/** The stretches with `length` characters from `at` taken out and others put there. */
export function editStretches(
  stretches: readonly Stretch[],
  at: number,
  length: number,
  inserted: readonly Inline[],
): Stretch[] {
  const [before, rest] = cutAt(stretches, at);
  const [, after] = cutAt(rest, length);
  return inserted.length === 0
    ? [...before, ...after]
    : [...before, { type: 'new', content: inserted }, ...after];
}

function cutAt(stretches: readonly Stretch[], place: number): [Stretch[], Stretch[]] {
  const halves: [Stretch[], Stretch[]] = [[], []];
  let at = 0;
  for (const stretch of stretches) {
    const length = lengthOfStretch(stretch);
    const cut = Math.min(Math.max(place - at, 0), length);
    if (cut > 0) halves[0].push(partOf(stretch, 0, cut));
    if (cut < length) halves[1].push(partOf(stretch, cut, length));
    at += length;
  }
  return halves;
}

function partOf(stretch: Stretch, from: number, to: number): Stretch {
  if (stretch.type === 'new') return { type: 'new', content: sliceLine(stretch.content, from, to) };
  return { type: 'kept', from: stretch.from + from, to: stretch.from + to };
}

/** The changes that make these stretches of a line of this length, in order. */
export function changesOf(stretches: readonly Stretch[], length: number, by: Attribution): LineChange[] {
  const changes: LineChange[] = [];
  let done = 0;
  let inserted: readonly Inline[] = [];
  const end: Stretch = { type: 'kept', from: length, to: length };
  for (const stretch of [...stretches, end]) {
    if (stretch.type === 'new') {
      inserted = [...inserted, ...stretch.content];
      continue;
    }
    const isChange = stretch.from > done || inserted.length > 0;
    if (isChange) changes.push({ from: done, to: stretch.from, inserted, by, within: [] });
    [done, inserted] = [stretch.to, []];
  }
  return changes;
}
