import type { Instruction, ParagraphPoint, QuotedTable } from '../instruction.js';
import { type Clause, type Point, saysOnly, sole } from '../language/clause.js';
import { withoutMarks } from '../language/quoted-paragraphs.js';

/** "Replace the table after operative paragraph 4 with the following table: …", "Delete the second table.", "After …, insert the following table: …" */
export function readTable(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (thing?.type === 'new table') return readNew(clause);
  if (thing?.type !== 'table') return null;
  if (clause.verb === 'delete')
    return saysOnly(clause, ['things']) ? { type: 'delete table', what: thing.name } : null;
  const brought = clause.by ?? clause.reading;
  if (clause.verb !== 'replace' && clause.verb !== 'amend') return null;
  if (brought === null || brought.quoted || !saysOnly(clause, ['things', 'by', 'reading'])) return null;
  return { type: 'replace table', what: thing.name, by: rowsOf(brought.text), notes: [] };
}

function readNew(clause: Clause): Instruction | null {
  const at = pointOf(sole(clause.points));
  if (clause.verb !== 'insert' || at === null || clause.reading === null || clause.reading.quoted)
    return null;
  if (!saysOnly(clause, ['points', 'things', 'reading'])) return null;
  return { type: 'insert table', at, rows: rowsOf(clause.reading.text), notes: [] };
}

function pointOf(point: Point | null): ParagraphPoint | null {
  if (point?.type === 'paragraph') return { type: point.side, paragraph: point.name };
  if (point?.type !== 'end' || point.of === null) return null;
  return { type: point.side === 'end' ? 'at the end' : 'at the beginning', role: point.of };
}

/** What stands in a cell without words, so that no row begins or ends with nothing. */
const NOTHING = '[](#)';

/** A line for each row, cells parted by tabs. */
function rowsOf(text: string): QuotedTable {
  const lines = withoutMarks(text).split(/\n+/u);
  return lines.map((line) => line.split('\t').map((cell) => (cell.trim() === NOTHING ? '' : cell.trim())));
}
