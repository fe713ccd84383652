import { statementOf } from '@penholder/amendments';
import { expect, test } from 'vitest';

import { heard } from '../../packages/amendments/test/statement/listener.js';
import { differencesOf } from '../../packages/amendments/test/statement/same-text.js';
import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and compared all documents. */
const READING_ALL = 60_000;

describeOnDocuments('statement, drafts and their adopted texts', () => {
  test(
    'who does what it says has the adopted text, in every pair',
    async () => {
      const wrong: string[] = [];
      let instructions = 0;
      for (const pair of realPairs()) {
        const { from, to } = await readPair(pair);
        const statement = statementOf(from, to);
        instructions += statement.instructions.length;
        const result = heard(from, statement.instructions);
        const found = result.ok ? differencesOf(result.value, to) : [result.error];
        if (found.length > 0) wrong.push(`${pair.draft}: ${found.join('; ')}`);
      }
      const all = realPairs().length;
      console.info(
        `Statements: ${all - wrong.length} of ${all} give the adopted text; ${instructions} instructions`,
      );
      expect(wrong).toEqual([]);
    },
    READING_ALL,
  );

  test('says nothing of a text and itself', async () => {
    const [pair] = realPairs();
    if (pair === undefined) throw new Error('no pair');
    const { to } = await readPair(pair);
    expect(statementOf(to, to).instructions).toEqual([]);
  });
});
