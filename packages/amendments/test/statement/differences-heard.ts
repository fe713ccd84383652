import { countedIds, type Resolution } from '@penholder/resolution';

import { applyAmendment, readInstructions, statementOf, statementToText } from '../../src/index.js';
import { differencesOf } from './same-text.js';

/**
 * What a reader finds different between the new text and the draft to which the statement was applied, as it is read out:
 * nothing. Instructions that were refused, and what the statement says it does not say, are differences.
 */
export function differencesHeard(from: Resolution, to: Resolution): string[] {
  const statement = statementOf(from, to);
  const readings = readInstructions(statementToText(statement));
  const { outcomes, document } = applyAmendment(from, readings, countedIds('heard in the room '));
  return [
    ...statement.unsaid.map((label) => `unsaid: ${label}`),
    ...outcomes.flatMap(({ outcome, text, detail }) =>
      outcome === 'applied' ? [] : [`${outcome}: ${text.slice(0, 200)} ${detail ?? ''}`],
    ),
    ...differencesOf(document, to),
  ];
}
