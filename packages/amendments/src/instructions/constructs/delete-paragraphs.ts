import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { quotedParagraphs } from '../language/quoted-paragraphs.js';

/** "Delete the third preambular paragraph and operative paragraph 2.", "Delete operative paragraph 4 reading: …" */
export function readDeletedParagraphs(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  if (clause.verb !== 'delete' || thing?.type !== 'paragraphs' || !saysOnly(clause, ['things', 'reading']))
    return null;
  const what = thing.names;
  if (clause.reading === null) return { type: 'delete paragraphs', what, reading: [] };
  const reading = quotedParagraphs(clause.reading, { count: what.length, parts: hasParts(what) });
  return reading === null ? null : { type: 'delete paragraphs', what, reading };
}

function hasParts(names: readonly { readonly part: readonly string[] }[]): boolean {
  return names.some(({ part }) => part.length > 0);
}
