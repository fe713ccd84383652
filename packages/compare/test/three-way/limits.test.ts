import { expect, test } from 'vitest';

import type { Outcome } from '../../src/index.js';
import { drawingFrom } from '../drawing.js';
import { inventedWords } from '../invented-sentences.js';
import { threeWaysOf, wordsIn } from './merged.js';

type Lines = readonly string[];

const URGES = 'OP Urges all States;';

function repeated(line: string, count: number): string[] {
  return Array.from({ length: count }, () => line);
}

function invented(seed: number, count: number): string[] {
  const drawing = drawingFrom(seed);
  return Array.from({ length: count }, () => `OP ${inventedWords(drawing, 40).join(' ')};`);
}

const LONG = inventedWords(drawingFrom(5), 20_000);

/** One long paragraph with each nth word replaced. */
function longLine(nth: number, word: string): string {
  return `OP ${LONG.map((each, index) => (index % nth === 0 ? word : each)).join(' ')}`;
}

const CASES: readonly (readonly [string, Lines, Lines, Lines, Partial<Record<Outcome, number>>])[] = [
  ['nothing at all', [], [], [], {}],
  ['a base that is empty, two sides that are not', [], [URGES], [URGES], { 'both the same': 1 }],
  ['a side that is empty', [URGES], [], [URGES], { 'only theirs': 1 }],
  [
    'a thousand equal paragraphs, of which each side deleted some',
    repeated(URGES, 1000),
    repeated(URGES, 990),
    repeated(URGES, 980),
    {},
  ],
  [
    'a thousand equal paragraphs put in by both',
    [],
    repeated(URGES, 1000),
    repeated(URGES, 990),
    { 'both the same': 990, 'only theirs': 10 },
  ],
  ['three texts with nothing in common', invented(1, 200), invented(2, 200), invented(3, 200), {}],
  [
    'a paragraph of twenty thousand words, changed here and there by both',
    [longLine(Infinity, '')],
    [longLine(1000, 'theirs')],
    [longLine(900, 'ours')],
    { conflict: 1 },
  ],
  [
    'right to left and without spaces',
    ['OP תודה לכל המדינות על המכתבים', 'OP 会议敦促所有国家保存信件'],
    ['OP תודה לכל המדינות על הספרים', 'OP 会议敦促所有国家保存信件'],
    ['OP תודה לכל המדינות על המכתבים', 'OP 会议敦促所有国家保存书籍'],
    { 'only theirs': 1, 'only ours': 1 },
  ],
];

test.each(CASES)('%s', (_, base, theirs, ours, summary) => {
  const found = threeWaysOf(base, theirs, ours);
  expect(found.summary).toMatchObject(summary);
  for (const side of ['base', 'theirs', 'ours'] as const) {
    const words = found.paragraphs.filter(({ labels }) => labels[side].length > 0);
    const text = words.map((row) => wordsIn(side, row.words)).sort();
    const lines = { base, theirs, ours }[side].map((line) => line.slice('OP '.length)).sort();
    expect(text.join('\n').split('\n').sort().join('\n')).toBe(lines.join('\n'));
  }
});
