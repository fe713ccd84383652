import type { Instruction } from '../instruction.js';
import { type Brought, sole } from '../language/clause.js';
import { quotedParagraphs } from '../language/quoted-paragraphs.js';

/**
 * "Substitute “…” for “…” in paragraph 5 so that the paragraph will read: …": the change, and what it is to come to. Only a
 * change of words in one paragraph or in the title can be held against that.
 */
export function withResult(instruction: Instruction, result: Brought | null): Instruction | null {
  if (result === null) return instruction;
  if (!('where' in instruction) || !Array.isArray(instruction.where)) return null;
  const place = sole(instruction.where);
  if (place?.type !== 'paragraph' && place?.type !== 'title') return null;
  const [reading] = quotedParagraphs(result, { count: 1, parts: false }) ?? [];
  return reading === undefined ? null : { type: 'with result', instruction, reading: reading.text };
}
