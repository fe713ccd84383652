import { readInstructions, statementOf, writeInstruction } from '@penholder/amendments';
import { expect, test } from 'vitest';

import { differencesHeard } from '../../packages/amendments/test/statement/differences-heard.js';
import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and compared all documents. */
const READING_ALL = 120_000;

type Pair = Awaited<ReturnType<typeof readPair>>;

async function bothWays(): Promise<Pair[]> {
  const pairs = await Promise.all(realPairs().map(readPair));
  return [...pairs, ...pairs.map(({ from, to }) => ({ from: to, to: from }))];
}

describeOnDocuments('apply(A, statement(A, B)), through the text that is read out', () => {
  test(
    'reads each instruction as it was meant',
    async () => {
      const meant = (await bothWays()).flatMap(({ from, to }) => statementOf(from, to).instructions);
      const read = meant.map((one) => readInstructions(writeInstruction(one)).map(({ result }) => result));
      expect(read).toEqual(meant.map((value) => [{ ok: true, value }]));
    },
    READING_ALL,
  );

  test(
    'is B for every draft and its adopted text, and the other way round',
    async () => {
      const pairs = await bothWays();
      const wrong = pairs.flatMap(({ from, to }, place) => {
        const found = differencesHeard(from, to);
        return found.length === 0 ? [] : [`${place} ${from.symbol ?? ''}: ${found.join('; ')}`];
      });
      console.info(`Applied through the text: ${pairs.length - wrong.length} of ${pairs.length}.`);
      expect(wrong).toEqual([]);
    },
    READING_ALL,
  );
});
