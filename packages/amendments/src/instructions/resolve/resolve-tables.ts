import { ok, type Result } from '@penholder/kernel';
import type { Note, Table, TableRow } from '@penholder/resolution';

import { putInstead, takeOut } from '../../steps/make-steps.js';
import type { Failure, Step } from '../../steps/step.js';
import type { Instruction, QuotedTable, TravellingNote } from '../instruction.js';
import type { Draft } from './draft.js';
import { findTable } from './find-table.js';
import { newWords } from './new-words.js';
import { slotAt } from './slot-of-point.js';
import { stepByStep } from './step-by-step.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** The step of "replace the table after operative paragraph 4 with the following table": as many of its first rows name columns as before. */
export function resolveReplacedTable({ what, by, notes }: Of<'replace table'>, draft: Draft): Steps {
  const found = findTable(draft, what);
  if (!found.ok) return found;
  const old = found.value;
  const made = rowsMade(by, notes, draft, old.rows.filter(({ header }) => header).length);
  const now: Table = { ...old, rows: made.rows };
  return stepByStep(draft, [({ current }) => putInstead(current, now, made.notes)]);
}

/** The step of "after operative paragraph 4, insert the following table": its first row names the columns. */
export function resolveInsertedTable({ at, rows, notes }: Of<'insert table'>, draft: Draft): Steps {
  const slot = slotAt(at, draft);
  if (!slot.ok) return slot;
  const made = rowsMade(rows, notes, draft, rows.length > 1 ? 1 : 0);
  const piece: Table = { type: 'table', id: draft.ids.block(), rows: made.rows };
  return ok([{ type: 'insert paragraph', slot: slot.value, piece, notes: made.notes }]);
}

/** The step of "delete the table after operative paragraph 4". */
export function resolveDeletedTable({ what }: Of<'delete table'>, draft: Draft): Steps {
  const found = findTable(draft, what);
  return found.ok ? stepByStep(draft, [({ current }) => takeOut(current, found.value.id)]) : found;
}

interface RowsMade {
  readonly rows: readonly TableRow[];
  readonly notes: readonly Note[];
}

function rowsMade(
  quoted: QuotedTable,
  travelling: readonly TravellingNote[],
  draft: Draft,
  headers: number,
): RowsMade {
  const notes: Note[] = [];
  const rows = quoted.map((cells, index) => ({
    header: index < headers,
    cells: cells.map((words) => {
      const made = newWords(words, travelling, draft);
      notes.push(...made.notes);
      return { content: made.line, columns: 1, rows: 1 };
    }),
  }));
  return { rows, notes };
}
