import type { Resolution } from '@penholder/resolution';

import type { PendingAmendment } from '../many/pending.js';
import { gatherProposals } from './gather-proposals.js';
import type { RollingText } from './row.js';
import { noteMarksOf, rowsOf } from './rows.js';

/**
 * The base with every pending amendment in attributed brackets.
 *
 * Promise: pure, computed and never stored; every word of the base and of every proposal that fits it stands in it; the
 * words outside options are the base to the letter; numbers stand still (what is put in is bis, ter, quater, what
 * competes is alt, alt.2).
 *
 * Plan: each amendment is applied by itself, and its changes of words told by the places of the base; whole
 * paragraphs are hung into a tree of the base; then the tree is written out line by line, brackets nested.
 */
export function rollingText(base: Resolution, pending: readonly PendingAmendment[]): RollingText {
  const { tree, unplaced } = gatherProposals(base, pending);
  return { rows: rowsOf(tree), noteMarks: noteMarksOf(tree), unplaced };
}
