import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { withoutMarks } from '../language/quoted-paragraphs.js';

/** "Replace footnote 3 with “…”.", "Delete footnote 3.", "In operative paragraph 4, after “…”, insert a footnote reading “…”." */
export function readFootnote(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (thing?.type === 'footnote') return readOld(clause, thing.marker);
  return thing?.type === 'new footnote' ? readNew(clause) : null;
}

function readOld(clause: Clause, marker: string): Instruction | null {
  if (clause.verb === 'delete') return saysOnly(clause, ['things']) ? { type: 'delete note', marker } : null;
  const brought = clause.by ?? clause.reading;
  if (clause.verb !== 'replace' && clause.verb !== 'amend') return null;
  if (brought === null || !saysOnly(clause, ['things', 'by', 'reading'])) return null;
  return { type: 'replace note', marker, by: withoutMarks(brought.text) };
}

function readNew(clause: Clause): Instruction | null {
  const where = sole(clause.where);
  const point = sole(clause.points);
  if (clause.verb !== 'insert' || where === null || clause.reading === null) return null;
  if (point?.type !== 'words' || point.side !== 'after') return null;
  if (!saysOnly(clause, ['where', 'points', 'things', 'reading'])) return null;
  return { type: 'insert note', where, after: point.words, text: withoutMarks(clause.reading.text) };
}
