import type { Instruction } from '../instruction.js';
import { type Clause, saysOnly } from '../language/clause.js';

/** "Renumber the subsequent paragraphs accordingly." */
export function readRenumbering(clause: Clause): Instruction | null {
  return clause.verb === null && clause.renumbers && saysOnly(clause, []) ? { type: 'renumber' } : null;
}
