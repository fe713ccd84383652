import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';

/** "Split operative paragraph 4 before “…”." */
export function readSplitParagraph(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  const point = sole(clause.points);
  if (clause.verb !== 'split' || thing?.type !== 'paragraphs' || !saysOnly(clause, ['things', 'points']))
    return null;
  const what = sole(thing.names);
  if (what === null || point?.type !== 'words' || point.side !== 'before') return null;
  return { type: 'split paragraph', what, before: point.words };
}

/** "Merge operative paragraphs 4 and 5." */
export function readJoinedParagraphs(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (clause.verb !== 'join' || thing?.type !== 'paragraphs' || !saysOnly(clause, ['things'])) return null;
  return thing.names.length < 2 ? null : { type: 'join paragraphs', what: thing.names };
}
