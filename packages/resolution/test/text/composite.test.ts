import { describe, expect, test } from 'vitest';

import { plainText } from '../../src/index.js';
import { outline, reading } from './outline.js';

const PART_A = ['A', 'Lamps ashore', 'The Council of Harbours,', '*Recalling* fog,', '1. *Urges* care.'];
const PART_B = ['B', 'Lamps at sea', 'The Council of Harbours,', '*Noting* oil,', '1. *Decides* to wait.'];
const CLOSING = ['7th plenary meeting', '5 May 2026'];
const COVER = [
  'United Nations',
  'X/RES/13/4 A-B',
  '12 May 2026',
  'Agenda item 5',
  '13/4. Lamps of the harbours',
];

function namesIn(...passages: readonly string[]): unknown[] {
  return reading(passages.join('\n\n')).documents.map(({ kind, symbol, number, title }) => [
    kind,
    symbol,
    number,
    plainText(title),
  ]);
}

describe('a composite resolution is its parts', () => {
  test('under a common front page, which is prose', () => {
    const passages = [...COVER, ...PART_A, ...CLOSING, ...PART_B, ...CLOSING];
    expect(namesIn(...passages)).toEqual([
      ['resolution', 'X/RES/13/4 A-B', '13/4 A', 'Lamps ashore'],
      ['resolution', 'X/RES/13/4 A-B', '13/4 B', 'Lamps at sea'],
    ]);
    const { documents, prose } = reading(passages.join('\n\n'));
    expect(documents.map(outline)).toEqual([
      ['PP Recalling fog,', 'OP1 Urges care.'],
      ['PP Noting oil,', 'OP1 Decides to wait.'],
    ]);
    expect(documents.map(({ closing, front }) => [closing.length, front.length])).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect(prose.map(({ text }) => text)).toEqual(COVER);
  });

  test('under the heading of a report, which goes on behind them', () => {
    const report = ['1. The Council met.', 'Resolution 13/4', 'Lamps of the harbours', ...PART_A, ...PART_B];
    const text = [...report, 'Chapter III', '2. The Council rose.'].join('\n\n');
    const { documents, prose } = reading(text);
    expect(documents.map(({ kind, number }) => [kind, number])).toEqual([
      ['resolution', '13/4 A'],
      ['resolution', '13/4 B'],
    ]);
    expect(prose.map(({ text: words }) => words)).toEqual([
      'The Council met.',
      'Resolution 13/4',
      'Lamps of the harbours',
      'Chapter III',
      'The Council rose.',
    ]);
  });

  test('under a title alone', () => {
    expect(namesIn('Lamps of the harbours', ...PART_A, ...PART_B)).toEqual([
      ['draft resolution', null, 'A', 'Lamps ashore'],
      ['draft resolution', null, 'B', 'Lamps at sea'],
    ]);
  });
});

test.each<[string, readonly string[]]>([
  ['a letter alone', [...COVER, ...PART_A]],
  ['letters out of sequence', [...COVER, ...PART_A, ...PART_B.map((line) => line.replace(/^B$/u, 'C'))]],
  [
    'sections that name no body',
    [
      ...COVER,
      'The Council of Harbours,',
      'A',
      'Lamps ashore',
      '1. *Urges* care;',
      'B',
      'At sea',
      '2. *Decides* to wait.',
    ],
  ],
])('%s makes no composite resolution', (_, passages) => {
  const { documents } = reading(passages.join('\n\n'));
  expect(documents[0]?.number).toBe('13/4');
});
