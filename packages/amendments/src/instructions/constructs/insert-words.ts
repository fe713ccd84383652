import type { Instruction, InsertionPoint, WordsPlace } from '../instruction.js';
import { type Clause, type Point, saysOnly, sole } from '../language/clause.js';
import { placesOf } from './places-of.js';

/** "In operative paragraph 8, after “…”, insert “…”.", "Add “…” at the end of the title." */
export function readInsertedWords(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (clause.verb !== 'insert' || thing?.type !== 'words' || thing.words.occurrence !== null) return null;
  if (!saysOnly(clause, ['where', 'points', 'things', 'throughout'])) return null;
  const where = placesOf(clause);
  const at = pointOf(clause.points, where);
  if (at === null) return null;
  return { type: 'insert words', where, words: thing.words.words, at, notes: [] };
}

/** Words that are added to a title stand at its end; where they would stand in a paragraph must be said. */
function pointOf(points: readonly Point[], where: readonly WordsPlace[]): InsertionPoint | null {
  if (points.length === 0 && where.every(({ type }) => type === 'title')) return { type: 'at the end' };
  const point = sole(points);
  if (point?.type === 'words') return { type: point.side, words: point.words };
  if (point?.type !== 'end' || point.of !== null) return null;
  return { type: point.side === 'end' ? 'at the end' : 'at the beginning' };
}
