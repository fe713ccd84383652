import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { isThroughout, placesOf } from './places-of.js';

/** "In operative paragraphs 27 and 43, delete “…”." */
export function readDeletedWords(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (clause.verb !== 'delete' || thing?.type !== 'words') return null;
  if (!saysOnly(clause, ['where', 'things', 'throughout'])) return null;
  return {
    type: 'delete words',
    where: placesOf(clause),
    words: thing.words,
    throughout: isThroughout(clause),
  };
}
