import { plainText } from '@penholder/resolution';

import type { Growing } from './growing.js';
import { type MarkerRow, rowsOfMarker } from './marker.js';

/** Where a marked line stands: how deep under its paragraph, from 1 (0 beside it), and in which row of markers. */
export interface Place {
  readonly depth: number;
  readonly row: MarkerRow | null;
}

/**
 * Where a line with this marker stands, `path` being the open paragraph and its open parts from the outside in.
 *
 * Promise: markers that go on where a level stopped stand at that level, the deepest such; a first marker opens a
 * level below the deepest; "(i)" after "(h)" is a letter unless the line before it announces a list.
 * A marker that fits nowhere stands beside the deepest line of its kind, else as deep as the file says, else beside
 * the deepest line. Markers come before what the file says because published files nest "(i)" after "(h)" wrongly.
 */
export function placeOfMarker(marker: string, told: number | null, path: readonly Growing[]): Place {
  const rows = rowsOfMarker(marker);
  const first = rows.findLast(({ ordinal }) => ordinal === 1);
  const below = { depth: path.length, row: first ?? rows[0] ?? null };
  if (first !== undefined && announcesList(path)) return below;
  const next = placeBeside(rows, path, (row, before) => row.ordinal === before.ordinal + 1);
  if (next !== null) return next;
  if (first !== undefined) return below;
  const later = placeBeside(rows, path, () => true);
  const depth = Math.min(told ?? Math.max(1, path.length - 1), path.length);
  return later ?? { depth, row: rows[0] ?? null };
}

function announcesList(path: readonly Growing[]): boolean {
  return plainText(path.at(-1)?.content ?? [])
    .trimEnd()
    .endsWith(':');
}

function placeBeside(
  rows: readonly MarkerRow[],
  path: readonly Growing[],
  follows: (row: MarkerRow, before: MarkerRow) => boolean,
): Place | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const before = path[depth]?.row ?? null;
    if (before === null) continue;
    const row = rows.find((each) => each.dress === before.dress && follows(each, before));
    if (row !== undefined) return { depth, row };
  }
  return null;
}
