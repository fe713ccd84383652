import type { Instruction, Quotation } from '../instruction.js';
import { type Brought, type Clause, saysOnly, sole } from '../language/clause.js';
import { withoutMarks } from '../language/quoted-paragraphs.js';
import { isThroughout, placesOf } from './places-of.js';

/** "In operative paragraph 4, replace “…” with “…”.", "Change “…” to “…” throughout.", "Substitute “…” for “…” in the title." */
export function readReplacedWords(clause: Clause): Instruction | null {
  const thing = sole(clause.things);
  const { verb, by } = clause;
  if (verb !== 'replace' && verb !== 'substitute' && verb !== 'amend') return null;
  if (thing?.type !== 'words' || by === null || !saysOnly(clause, ['where', 'things', 'by', 'throughout']))
    return null;
  const { old, now } = swapped(thing.words, wordsOf(by), verb === 'substitute' && by.behind === 'for');
  const where = placesOf(clause);
  return { type: 'replace words', where, old, now, throughout: isThroughout(clause), notes: [] };
}

/** What is substituted for words is the new. */
function swapped(first: Quotation, second: string, reversed: boolean): { old: Quotation; now: string } {
  if (!reversed) return { old: first, now: second };
  return { old: { words: second, occurrence: null }, now: first.words };
}

function wordsOf(by: Brought): string {
  return by.quoted ? by.text : withoutMarks(by.text);
}
