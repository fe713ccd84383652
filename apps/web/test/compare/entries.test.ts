import type { Change, ComparedParagraph } from '@penholder/compare';
import { expect, it } from 'vitest';

import type { View } from '../../src/compare/compare-search.js';
import { entriesOf } from '../../src/compare/entries.js';

const row = (change: Change): ComparedParagraph => ({
  change,
  part: 'operative',
  from: [],
  to: [],
  ids: { from: [], to: [] },
  renumbered: false,
  opening: null,
  words: [],
});

const changes: Change[] = ['kept', 'kept', 'reworded', 'kept', 'inserted', 'moved', 'kept', 'kept', 'kept'];

it.each<[View, string]>([
  ['side by side', '· · 0 · 1 2 · · ·'],
  ['inline', '· · 0 · 1 2 · · ·'],
  ['changes only', '(2) 0 (1) 1 2 (3)'],
])('%s: %s', (view, expected) => {
  const entries = entriesOf(changes.map(row), view);
  const told = entries.map((entry) => (entry.type === 'kept' ? `(${entry.count})` : (entry.change ?? '·')));
  expect(told.join(' ')).toBe(expected);
});
