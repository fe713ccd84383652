import type { Group } from './align/align.js';
import { likeness } from './align/profile.js';
import type { Sides } from './align/sides.js';
import type { Passage } from './passages/passage.js';
import type { PlacedComparison, PlacedRow } from './placed-comparison.js';
import { rowOf } from './row.js';
import { summaryOf } from './summary.js';

/** A comparison of the text as it was at some moment. */
export interface Before {
  readonly sides: Sides;
  readonly compared: PlacedComparison;
}

/** Passages that change at once by writing; a change of more is no writing, and what belongs together is asked anew. */
const MOST_CHANGED = 3;
/** So much alike its old form, a passage that was written in is still what that became, wherever else anything stands. */
const LEAST_LIKENESS = 0.8;

/**
 * The comparison of a text in which only the words of some passages changed since the one before, and not so much that
 * they could belong to others; `undefined` where what belongs together must be asked anew.
 *
 * Promise: its rows are those that the whole comparison would give. Reads the passages that changed, and of every other
 * one only whether it is the same.
 */
export function renewed({ sides, compared }: Before, to: readonly Passage[]): Before | undefined {
  const changed = changedPlaces(sides.to, to);
  if (changed === undefined || changed.length > MOST_CHANGED) return undefined;
  const now = { ...sides, to };
  const rows = [...compared.rows];
  for (const place of changed) {
    const at = rows.findIndex(({ group }) => group.to.includes(place));
    const row = rows[at];
    if (row === undefined || !staysMatched(sides, now, row.group)) return undefined;
    rows[at] = { ...rowOf(now, row.group, compared.wordsIn), group: row.group };
  }
  const precision = precisionOf(compared, rows);
  return { sides: now, compared: { ...compared, rows, summary: summaryOf(rows), precision } };
}

/** The places whose words changed; `undefined` where anything came, went, moved or bears another label. */
function changedPlaces(before: readonly Passage[], now: readonly Passage[]): number[] | undefined {
  if (before.length !== now.length) return undefined;
  const changed: number[] = [];
  for (const [place, passage] of now.entries()) {
    const old = before[place];
    if (old === undefined || !isSamePlace(old, passage)) return undefined;
    if (old.content !== passage.content) changed.push(place);
  }
  return changed;
}

function isSamePlace(old: Passage, now: Passage): boolean {
  return (
    old.kind === now.kind &&
    old.label === now.label &&
    old.identity === now.identity &&
    old.part === now.part &&
    old.depth === now.depth
  );
}

/** One passage faces one, both before and now all but equal to it. */
function staysMatched(before: Sides, now: Sides, { from, to, moved }: Group): boolean {
  if (from.length !== 1 || to.length !== 1 || moved) return false;
  const [old, then, after] = [before.from[from[0] ?? -1], before.to[to[0] ?? -1], now.to[to[0] ?? -1]];
  if (old?.kind !== 'paragraph' || then === undefined || after === undefined) return false;
  return [then, after].every(({ content }) => isClose(now, old, content));
}

function isClose({ texts }: Sides, old: Passage, content: Passage['content']): boolean {
  if (texts.areEqual(old.content, content)) return true;
  return likeness(texts.profile(old.content), texts.profile(content), LEAST_LIKENESS) > 0;
}

function precisionOf(
  { precision }: PlacedComparison,
  rows: readonly PlacedRow[],
): PlacedComparison['precision'] {
  return rows.some(({ words }) => words.coarse) ? 'coarse' : precision;
}
