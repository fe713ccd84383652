import { expect, test } from 'vitest';

import { compare, type Summary } from '../src/index.js';
import { drawingFrom } from './drawing.js';
import { inventedWords } from './invented-sentences.js';
import { written } from './written-resolution.js';

const SEED = 7;

function inventedLines(seed: number, count: number): string[] {
  const drawing = drawingFrom(seed);
  return Array.from({ length: count }, () => `OP ${inventedWords(drawing, 60).join(' ')};`);
}

function repeated(line: string, count: number): string[] {
  return Array.from({ length: count }, () => line);
}

const CASES: readonly (readonly [
  string,
  readonly string[],
  readonly string[],
  'fine' | 'coarse',
  Partial<Summary>,
])[] = [
  [
    'two texts of 300 paragraphs with nothing in common',
    inventedLines(SEED, 300),
    inventedLines(SEED + 1, 300),
    'coarse',
    { deleted: 300, inserted: 300 },
  ],
  [
    'three thousand equal paragraphs, one fewer',
    repeated('OP Urges all States;', 3000),
    repeated('OP Urges all States;', 2999),
    'fine',
    { kept: 2999, deleted: 1 },
  ],
  [
    'equal paragraphs, others scattered among them',
    repeated('OP Urges all States;', 900),
    repeated('OP Urges all States;', 900).map((line, index) =>
      index % 3 === 0 ? 'OP Welcomes nobody;' : line,
    ),
    'coarse',
    { kept: 600, wordsInserted: 600 },
  ],
  [
    'a paragraph of 40,000 words, ten of them changed',
    [longLine()],
    [longLine(4000)],
    'fine',
    { reworded: 1, wordsDeleted: 10, wordsInserted: 10 },
  ],
  [
    'a paragraph of 40,000 words, two thousand of them changed',
    [longLine()],
    [longLine(20)],
    'fine',
    { reworded: 1, wordsDeleted: 2000, wordsInserted: 2000 },
  ],
];

/** One long paragraph; every so many words another one, where told. */
function longLine(every = Infinity): string {
  const words = inventedWords(drawingFrom(SEED), 40_000);
  return `OP ${words.map((word, index) => (index % every === every - 1 ? 'EDITED' : word)).join(' ')}`;
}

test.each(CASES)('%s', (_, from, to, precision, summary) => {
  const comparison = compare(written('old', from), written('new', to));
  expect(comparison.precision).toBe(precision);
  expect(comparison.summary).toMatchObject(summary);
});
