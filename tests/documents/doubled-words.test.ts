import { doubledWords } from '@penholder/editor/document';
import { expect, test } from 'vitest';

import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read all documents. */
const READING_ALL = 120_000;

describeOnDocuments('words that stand twice', () => {
  test(
    'are told of no draft and no adopted text: what the trade writes is not taken for an accident',
    async () => {
      const told: string[] = [];
      let read = 0;
      for (const pair of realPairs()) {
        const { from, to } = await readPair(pair);
        read += 1;
        if (doubledWords(from).length + doubledWords(to).length > 0) told.push(pair.draft);
      }
      expect(read).toBeGreaterThanOrEqual(114);
      expect(told).toEqual([]);
    },
    READING_ALL,
  );
});
