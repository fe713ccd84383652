import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';

/** "Move operative paragraph 7 after operative paragraph 3.", "Move PP4 to the end of the preamble." */
export function readMovedParagraphs(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  const point = sole(clause.points);
  if (clause.verb !== 'move' || thing?.type !== 'paragraphs' || !saysOnly(clause, ['things', 'points']))
    return null;
  const what = thing.names;
  if (point?.type === 'paragraph')
    return { type: 'move paragraphs', what, to: { type: point.side, paragraph: point.name } };
  if (point?.type !== 'end' || point.of === null) return null;
  const type = point.side === 'end' ? 'at the end' : 'at the beginning';
  return { type: 'move paragraphs', what, to: { type, role: point.of } };
}
