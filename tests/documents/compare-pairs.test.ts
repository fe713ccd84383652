import {
  compare,
  type ComparedParagraph,
  type Comparison,
  type Summary,
  type WordChange,
} from '@penholder/compare';
import { labelsOf, paragraphById, plainText, type Resolution } from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments } from '../documents-folder.js';
import { readPair, type RealPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read all 228 documents; one that is not busy takes three seconds. */
const READING_ALL = 60_000;

interface ComparedPair {
  readonly pair: RealPair;
  readonly from: Resolution;
  readonly to: Resolution;
  readonly comparison: Comparison;
  readonly milliseconds: number;
}

async function comparePair(pair: RealPair): Promise<ComparedPair> {
  const { from, to } = await readPair(pair);
  const start = performance.now();
  const comparison = compare(from, to);
  return { pair, from, to, comparison, milliseconds: performance.now() - start };
}

/** A side's words as the contract joins them: all entries but those of the other side. */
function joined(words: readonly WordChange[], without: '-' | '+'): string {
  return words.map(({ op, text }) => (op === without ? '' : text)).join('');
}

/** A side's words as the document has them; only rows of paragraphs are asked for, and only those of one a side. */
function printed(resolution: Resolution, ids: ComparedParagraph['ids']['from']): string | undefined {
  const [id] = ids;
  const paragraph = id === undefined || ids.length > 1 ? undefined : paragraphById(resolution, id);
  if (paragraph === undefined) return undefined;
  return [paragraph.content, paragraph.tail]
    .map(plainText)
    .filter((line) => line !== '')
    .join(' ');
}

function citedOnce(resolution: Resolution, labels: readonly string[]): boolean {
  const rows = labels.filter((label) => /^(?:PP|OP|annex)/u.test(label)).sort();
  return JSON.stringify(rows) === JSON.stringify([...labelsOf(resolution).values()].sort());
}

/** Whether the second summary is the first with insertions and deletions, splits and merges changed about. */
function isTurned(one: Summary, other: Summary): boolean {
  const turned = {
    ...other,
    inserted: other.deleted,
    deleted: other.inserted,
    split: other.merged,
    merged: other.split,
    wordsInserted: other.wordsDeleted,
    wordsDeleted: other.wordsInserted,
  };
  return JSON.stringify(one) === JSON.stringify(turned);
}

function rowsOf({ comparison }: ComparedPair): readonly ComparedParagraph[] {
  return comparison.paragraphs;
}

describeOnDocuments('compare, draft against adopted text', () => {
  let compared: readonly ComparedPair[] = [];

  beforeAll(async () => {
    compared = await Promise.all(realPairs().map(comparePair));
  }, READING_ALL);

  test('all pairs are read', () => {
    expect(compared.length).toBeGreaterThanOrEqual(114);
  });

  test('every paragraph of both sides stands in exactly one row', () => {
    const wrong = compared.filter(
      (each) =>
        !citedOnce(
          each.from,
          rowsOf(each).flatMap(({ from }) => from),
        ) ||
        !citedOnce(
          each.to,
          rowsOf(each).flatMap(({ to }) => to),
        ),
    );
    expect(wrong.map(({ pair }) => pair.draft)).toEqual([]);
  });

  test('the words of every row are both sides to the letter', () => {
    const wrong = compared.flatMap((each) =>
      rowsOf(each)
        .filter(
          ({ ids, words }) =>
            joined(words, '+') !== (printed(each.from, ids.from) ?? joined(words, '+')) ||
            joined(words, '-') !== (printed(each.to, ids.to) ?? joined(words, '-')),
        )
        .map(({ from, to }) => `${each.pair.draft} ${from.join()} ${to.join()}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a document compared with itself is kept throughout', () => {
    const changes = compared.flatMap(({ from, to }) => [compare(from, from), compare(to, to)]);
    const rows = changes.flatMap(({ paragraphs }) => paragraphs);
    expect(rows.filter(({ change }) => change !== 'kept')).toEqual([]);
  });

  test('compared the other way round, the same rows changed', () => {
    const wrong = compared.filter(
      ({ from, to, comparison }) => !isTurned(comparison.summary, compare(to, from).summary),
    );
    expect(wrong.map(({ pair }) => pair.draft)).toEqual([]);
  });

  test('no pair meets a limit', () => {
    const total = compared.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const longest = compared.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
    const rows = compared.flatMap(rowsOf);
    const kept = rows.filter(({ change }) => change === 'kept').length;
    console.info(
      `${compared.length} pairs, ${rows.length} rows, ${kept} kept, in ${total.toFixed(0)} ms; ` +
        `the longest, ${longest.pair.draft}, in ${longest.milliseconds.toFixed(0)} ms`,
    );
    expect(compared.filter(({ comparison }) => comparison.precision === 'coarse')).toEqual([]);
  });
});
