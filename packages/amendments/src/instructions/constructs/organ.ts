import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly, sole } from '../language/clause.js';
import { withoutMarks } from '../language/quoted-paragraphs.js';

/** "Amend the name of the organ to read “…”.", "Replace the organ’s name with “…”.", "Delete the name of the organ." */
export function readOrgan(clause: Clause): Instruction | null {
  if (sole(clause.things)?.type !== 'organ') return null;
  if (clause.verb === 'delete')
    return saysOnly(clause, ['things']) ? { type: 'replace organ', by: '' } : null;
  const brought = clause.by ?? clause.reading;
  if (brought === null || !saysOnly(clause, ['things', 'by', 'reading'])) return null;
  if (clause.verb !== 'replace' && clause.verb !== 'amend' && clause.verb !== 'insert') return null;
  const by = brought.quoted ? brought.text : withoutMarks(brought.text);
  return by === '' || by.includes('\n') ? null : { type: 'replace organ', by };
}
