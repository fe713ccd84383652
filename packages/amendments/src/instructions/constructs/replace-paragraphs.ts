import type { Instruction, ParagraphName } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { quotedParagraphs } from '../language/quoted-paragraphs.js';

/** "Replace operative paragraph 200 with the following text: …", "Amend OP4 to read: …", "The second preambular paragraph would read: …" */
export function readReplacedParagraphs(clause: Clause): Instruction | null {
  const what = paragraphsOf(clause);
  const brought = clause.by ?? clause.reading;
  if (what === null || brought === null || (clause.by !== null && clause.reading !== null)) return null;
  const parts = what.some(({ part }) => part.length > 0);
  const count = what.length === 1 && parts ? 1 : null;
  const by = quotedParagraphs(brought, { count, parts });
  return by === null ? null : { type: 'replace paragraphs', what, by, notes: [] };
}

function paragraphsOf(clause: Clause): readonly ParagraphName[] | null {
  if (clause.verb === null || (clause.verb === 'amend' && clause.things.length === 0))
    return namedAlone(clause);
  const thing = sole(clause.things);
  const asked = clause.verb === 'replace' || clause.verb === 'substitute' || clause.verb === 'amend';
  return asked && thing?.type === 'paragraphs' && saysOnly(clause, ['things', 'by', 'reading'])
    ? thing.names
    : null;
}

/** "OP4: amend as follows: …", "OP4 to read: …"; The name of a paragraph and the words that bring its text; a number with "bis" is a new one's. */
function namedAlone(clause: Clause): readonly ParagraphName[] | null {
  const place = sole(clause.where);
  if (place?.type !== 'paragraph' || place.within.type !== 'all' || !saysOnly(clause, ['where', 'reading']))
    return null;
  const { number } = place.paragraph;
  return number.type === 'printed' && number.number.includes(' ') ? null : [place.paragraph];
}
