import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { withoutMarks } from '../language/quoted-paragraphs.js';

/** "After operative paragraph 4, insert the heading “…”.", "Delete the heading “…”." */
export function readHeading(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (clause.verb === 'delete' && thing?.type === 'heading' && saysOnly(clause, ['things']))
    return { type: 'delete heading', words: thing.words };
  const point = sole(clause.points);
  const words = wordsOf(clause);
  if (clause.verb !== 'insert' || words === null || !saysOnly(clause, ['things', 'points', 'reading']))
    return null;
  if (point?.type === 'paragraph')
    return { type: 'insert heading', at: { type: point.side, paragraph: point.name }, words };
  if (point?.type !== 'end' || point.of === null) return null;
  const type = point.side === 'end' ? 'at the end' : 'at the beginning';
  return { type: 'insert heading', at: { type, role: point.of }, words };
}

function wordsOf({ things, reading }: Clause): string | null {
  const thing = sole(things);
  if (thing?.type === 'heading') return reading === null ? thing.words : null;
  return thing?.type === 'new heading' && reading !== null ? withoutMarks(reading.text) : null;
}
