import { statementOf, statementToText } from '@penholder/amendments';
import { ok, type Result } from '@penholder/kernel';

import { loadDocuments } from '../files/load.js';
import { withoutControls } from '../outline.js';
import { done, type Printed } from '../printed.js';
import type { Refusal } from '../refusal.js';

/** `statement FROM TO`: the instructions, in the language of United Nations documents, that turn FROM into TO. */
export async function runStatement(from: string, to: string): Promise<Result<Printed, Refusal>> {
  const documents = await loadDocuments(from, to);
  if (!documents.ok) return documents;
  const statement = statementOf(...documents.value);
  if (statement.instructions.length === 0)
    return ok({ ...done(''), aside: 'The two texts say the same: there is nothing to read out.' });
  return ok(done(withoutControls(statementToText(statement))));
}
