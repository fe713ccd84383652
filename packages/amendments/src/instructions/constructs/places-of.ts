import type { WordsPlace } from '../instruction.js';
import type { Clause } from '../language/clause.js';

/** Where the words of a clause are looked for: where it says nothing, in all of the text. */
export function placesOf({ where }: Clause): readonly WordsPlace[] {
  return where.length === 0 ? [{ type: 'throughout' }] : where;
}

/** Whether the words are meant wherever they stand: said so, or asked of paragraphs in the mass. */
export function isThroughout({ where, throughout }: Clause): boolean {
  return throughout || where.some(({ type }) => type === 'all paragraphs');
}
