import {
  applyAmendment,
  readInstructions,
  statementOf,
  statementToText,
  writeInstruction,
} from '@penholder/amendments';
import { countedIds } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { differencesOf } from '../../packages/amendments/test/statement/same-text.js';
import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and compared all documents. */
const READING_ALL = 120_000;

/**
 * How many of the pairs come out whole through the text. Missing are those whose footnotes come or go by themselves, which
 * are not applied yet, and one in which a paragraph ends with a question mark.
 */
const LEAST_APPLIED = 100;

describeOnDocuments('apply(A, statement(A, B)), through the text that is read out', () => {
  test(
    'reads each instruction as it was meant',
    async () => {
      const pairs = await Promise.all(realPairs().map(readPair));
      const meant = pairs.flatMap(({ from, to }) => statementOf(from, to).instructions);
      const read = meant.map((one) => readInstructions(writeInstruction(one)).map(({ result }) => result));
      expect(read).toEqual(meant.map((value) => [{ ok: true, value }]));
    },
    READING_ALL,
  );

  test(
    'is B for every draft and its adopted text',
    async () => {
      const wrong: string[] = [];
      for (const pair of realPairs()) {
        const { from, to } = await readPair(pair);
        const statement = statementOf(from, to);
        const readings = readInstructions(statementToText(statement));
        const { outcomes, document } = applyAmendment(from, readings, countedIds('new '));
        const refused = outcomes
          .filter(({ outcome }) => outcome !== 'applied')
          .map(({ text, detail }) => `${text} ${detail}`);
        const found = [...refused, ...differencesOf(document, to)];
        if (found.length > 0) wrong.push(`${pair.draft}: ${found.join('; ')}`);
      }
      const applied = realPairs().length - wrong.length;
      console.info(
        `Applied through the text: ${applied} of ${realPairs().length}. ${wrong.join(' | ').slice(0, 2000)}`,
      );
      expect(applied).toBeGreaterThanOrEqual(LEAST_APPLIED);
    },
    READING_ALL,
  );
});
