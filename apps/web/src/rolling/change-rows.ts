import {
  amendmentId,
  type PendingAmendment,
  type RollingPiece,
  type RollingRow,
  rollingText,
  type Step,
} from '@penholder/amendments';
import type { Resolution } from '@penholder/resolution';

import type { NoteMarkers } from '../document/note-markers.js';
import { shortened } from './shortened.js';

/** A change as the lines of the text that it touches. */
export interface ChangeShape {
  readonly rows: readonly RollingRow[];
  readonly noteMarks: NoteMarkers;
  /** Whether all of it fits the text. */
  readonly fits: boolean;
}

/** How much of the words around a change is shown: a few words of each side, or the whole line. */
export type Surroundings = 'some' | 'all';

const ALONE = amendmentId('alone');

/**
 * What steps do to a text, in the lines that they touch.
 * Promise: pure; every word that comes or goes is in it; words that stay are left out only where `some` is asked for, and a
 * sign stands for them.
 */
export function changeOf(
  live: Resolution,
  steps: readonly Step[],
  delegation: string,
  surroundings: Surroundings,
): ChangeShape {
  const amendment: PendingAmendment = { id: ALONE, delegation, to: null, steps, lost: [] };
  const { rows, noteMarks, unplaced } = rollingText(live, [amendment]);
  const touched = touchedRows(rows);
  const shown =
    surroundings === 'all' ? touched : touched.map((row) => ({ ...row, pieces: shortened(row.pieces) }));
  return { rows: shown, noteMarks, fits: unplaced.length === 0 };
}

/** Rows with a bracket in them, and those within a bracket around whole paragraphs. */
function touchedRows(rows: readonly RollingRow[]): RollingRow[] {
  let open = 0;
  return rows.filter(({ opens, closes, pieces, origin }) => {
    open += opens.length;
    const isIn = open > 0 || origin.type !== 'base' || pieces.some(isBracket);
    open -= closes.length;
    return isIn;
  });
}

function isBracket(piece: RollingPiece): boolean {
  return piece.type === 'bracket';
}
