import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { withoutMarks } from '../language/quoted-paragraphs.js';

/** "Replace the title with “…”.", "Amend the title to read: …", "The title would read “…”." */
export function readTitle(clause: Clause): Instruction | null {
  const brought = clause.by ?? clause.reading;
  if (brought === null || (clause.by !== null && clause.reading !== null) || !speaksOfTitle(clause))
    return null;
  const by = brought.quoted ? brought.text : withoutMarks(brought.text);
  return by === '' || by.includes('\n') ? null : { type: 'replace title', by };
}

function speaksOfTitle(clause: Clause): boolean {
  if (clause.verb === null)
    return sole(clause.where)?.type === 'title' && saysOnly(clause, ['where', 'reading']);
  const asked = clause.verb === 'replace' || clause.verb === 'amend' || clause.verb === 'substitute';
  return asked && sole(clause.things)?.type === 'title' && saysOnly(clause, ['things', 'by', 'reading']);
}
