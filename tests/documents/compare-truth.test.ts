import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compare, type ComparedParagraph } from '@penholder/compare';
import { afterAll, describe, expect, test } from 'vitest';

import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/*
 * What a careful reader of both documents would want to see, written down from reading them, without the engine. Each
 * file names its pair, every row that is not kept, and where two readings are fair the other one.
 */
interface Truth {
  readonly draft: string;
  readonly adopted: string;
  readonly rows: readonly string[];
  readonly fair: readonly FairReading[];
  readonly remarks: readonly string[];
}

interface FairReading {
  readonly why: string;
  readonly insteadOf: readonly string[];
  readonly rows: readonly string[];
}

const folder = join(import.meta.dirname, 'compare-truth');
const truths = readdirSync(folder).map((file): Truth => JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** The sponsor line and its notes belong to the front page, which an adopted text does not print. */
const FRONT = /^(?:sponsors|note \*)/u;

function rowsFound(rows: readonly ComparedParagraph[]): Set<string> {
  const changed = rows.filter(
    ({ change, from, to }) => change !== 'kept' && !FRONT.test([...from, ...to][0] ?? ''),
  );
  return new Set(changed.map(({ change, from, to }) => `${change}: ${from.join(' + ')} → ${to.join(' + ')}`));
}

/** The rows of the reading, among the fair ones, to which what was found comes nearest. */
function fairest({ rows, fair }: Truth, found: ReadonlySet<string>): Set<string> {
  return fair.reduce((wanted, { insteadOf, rows: others }) => {
    const isLeftOut = others.length === 0 && insteadOf.every((row) => found.has(row));
    const applies =
      insteadOf.every((row) => wanted.has(row)) && others.every((row) => found.has(row)) && !isLeftOut;
    return applies ? new Set([...wanted].filter((row) => !insteadOf.includes(row)).concat(others)) : wanted;
  }, new Set(rows));
}

describeOnDocuments('the rows a careful reader wants', () => {
  const sum = { wanted: 0, missing: 0, pairs: 0 };

  test.each(truths.map((truth) => [truth.draft, truth.adopted, truth] as const))(
    '%s and %s',
    async (draft, _, truth) => {
      const pair = realPairs().find((one) => one.draft === draft);
      if (pair === undefined) throw new Error(`${draft}: no such pair`);
      const { from, to } = await readPair(pair);
      const found = rowsFound(compare(from, to).paragraphs);
      const wanted = fairest(truth, found);
      sum.wanted += wanted.size;
      sum.missing += [...wanted].filter((row) => !found.has(row)).length;
      sum.pairs += truth.rows.length > 0 ? 1 : 0;
      expect([...found].sort()).toEqual([...wanted].sort());
    },
  );

  afterAll(() => {
    console.info(
      `Rows a careful reader wants: ${sum.wanted - sum.missing} of ${sum.wanted}, in ${sum.pairs} pairs with real changes and ${truths.length - sum.pairs} without.`,
    );
  });
});

describe('the truth set', () => {
  test('holds thirty pairs with real changes', () => {
    expect(truths.filter(({ rows }) => rows.length > 0).length).toBeGreaterThanOrEqual(30);
  });
});
