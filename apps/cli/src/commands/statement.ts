import { statementOf, statementToText } from '@penholder/amendments';
import { ok, type Result } from '@penholder/kernel';

import { loadDocuments } from '../files/load.js';
import { withoutControls } from '../outline.js';
import { done, found, type Printed } from '../printed.js';
import type { Refusal } from '../refusal.js';

/**
 * `statement FROM TO`: the instructions, in the language of United Nations documents, that turn FROM into TO. What no
 * instruction can say is told beside them, and is for a person to look at.
 */
export async function runStatement(from: string, to: string): Promise<Result<Printed, Refusal>> {
  const documents = await loadDocuments(from, to);
  if (!documents.ok) return documents;
  const statement = statementOf(...documents.value);
  const text = withoutControls(statementToText(statement));
  if (statement.unsaid.length > 0)
    return ok({
      ...found(text),
      aside: `Not said, for no instruction says it: ${statement.unsaid.join(', ')}.`,
    });
  if (text === '')
    return ok({ ...done(''), aside: 'The two texts say the same: there is nothing to read out.' });
  return ok(done(text));
}
