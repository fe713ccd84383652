import { expect, test } from 'vitest';

import { compareChain } from '../../src/index.js';
import { chainOf, threadLabels, writtenVersions } from './versions-of.js';

function repeated(line: string, count: number): string[] {
  return Array.from({ length: count }, () => line);
}

test('a thousand equal paragraphs through five versions, one fewer each time', () => {
  const { threads } = chainOf(
    ...[0, 1, 2, 3, 4].map((fewer) => repeated('OP Urges all States;', 1000 - fewer)),
  );
  expect(threads).toHaveLength(1000);
  expect(threads.filter(({ cells }) => cells.every(({ labels }) => labels.length === 1))).toHaveLength(996);
});

test('a hundred versions, each with one paragraph more at its beginning', () => {
  const lines = Array.from({ length: 100 }, (_, version) => `OP Urges State ${version} to keep letters;`);
  const versions = lines.map((_, version) => lines.slice(0, version + 1).reverse());
  const { threads } = compareChain(writtenVersions(versions));
  expect(threads).toHaveLength(100);
  expect(threads.every(({ wording }) => wording.length === 1)).toBe(true);
  expect(threads.map(({ wording }) => wording[0]?.since)).toEqual(
    Array.from({ length: 100 }, (_, index) => 99 - index),
  );
});

test('a paragraph of 40,000 words that goes and comes back, beside an empty version', () => {
  const long = `OP ${Array.from({ length: 40_000 }, (_, word) => `word${word}`).join(' ')}`;
  const chain = chainOf([long], [], [long]);
  expect(chain.threads.map(threadLabels)).toEqual(['OP1 | – | OP1']);
  expect(chain.threads[0]?.wording.map(({ since }) => since)).toEqual([2]);
});
