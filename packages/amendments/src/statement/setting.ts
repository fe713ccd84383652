import { type ComparedParagraph, compare } from '@penholder/compare';
import type { BlockId, Resolution } from '@penholder/resolution';

import { type BaseNames, baseNamesOf } from './base-names.js';
import { notesKnown, type NotesKnown } from './words/travelling.js';

/** What is known of two documents while the statement that makes the one of the other is written. */
export interface Setting {
  readonly from: Resolution;
  readonly to: Resolution;
  readonly names: BaseNames;
  readonly rows: readonly ComparedParagraph[];
  /** The row of each block and part of either document, by id of the draft and by id of the new text. */
  readonly rowOfOld: ReadonlyMap<BlockId, ComparedParagraph>;
  readonly rowOfNew: ReadonlyMap<BlockId, ComparedParagraph>;
  readonly notes: NotesKnown;
  /** Whether an annex is spoken of as if it were a text of its own: there the numbers that are printed are quoted. */
  readonly kind: 'text' | 'annex';
  /** What is read in full, though words would do: it was tried, and the words did not give the text. */
  readonly inFull: ReadonlySet<BlockId>;
}

/** Compares two documents and looks up what the statement needs. */
export function settingOf(from: Resolution, to: Resolution): Setting {
  const rows = compare(from, to).paragraphs;
  return {
    from,
    to,
    names: baseNamesOf(from),
    rows,
    rowOfOld: new Map(rows.flatMap((row) => row.ids.from.map((id) => [id, row] as const))),
    rowOfNew: new Map(rows.flatMap((row) => row.ids.to.map((id) => [id, row] as const))),
    notes: notesKnown(from, to),
    kind: 'text',
    inFull: new Set(),
  };
}
