import type { Change, Meaning } from '@penholder/compare';
import { describe, expect, it } from 'vitest';

import type { View } from '../../src/compare/compare-search.js';
import { entriesOf, type Filters, isOfKind, type OldPlaces } from '../../src/compare/rows/entries.js';
import { sampleRow, wordsOf } from './sample-row.js';

const NOWHERE: OldPlaces = new Map();

const told = (rows: Parameters<typeof entriesOf>[0], filters: Filters, oldPlaces = NOWHERE) =>
  entriesOf(rows, oldPlaces, filters)
    .map((entry) => {
      if (entry.type === 'kept') return `(${entry.count})`;
      return entry.type === 'away' ? '↷' : (entry.change ?? '·');
    })
    .join(' ');

const changes: Change[] = ['kept', 'kept', 'reworded', 'kept', 'inserted', 'moved', 'kept', 'kept', 'kept'];
const rows = changes.map((change) => sampleRow(change));

describe('views', () => {
  it.each<[View, string]>([
    ['side by side', '· · 0 · 1 2 · · ·'],
    ['inline', '· · 0 · 1 2 · · ·'],
    ['changes only', '(2) 0 (1) 1 2 (3)'],
  ])('%s', (view, expected) => {
    expect(told(rows, { view })).toBe(expected);
  });
});

describe('moves', () => {
  const oldPlaces: OldPlaces = new Map([[1, [5]]]);

  it('are shown where they went, and where they were', () => {
    expect(told(rows, {}, oldPlaces)).toBe('· ↷ · 0 · 1 2 · · ·');
    expect(told(rows, { view: 'changes only' }, oldPlaces)).toBe('(1) ↷ (1) 0 (1) 1 2 (3)');
    const entries = entriesOf(rows, oldPlaces, {});
    const [away, moved] = [entries[1], entries[6]];
    expect(moved).toMatchObject({ row: { change: 'moved' }, oldPlace: away?.key });
  });

  it('at the end of the old text have a place, too', () => {
    expect(told(rows, {}, new Map([[rows.length, [5]]]))).toBe('· · 0 · 1 2 · · · ↷');
  });

  it('hidden, stand as kept or reworded, and take no step', () => {
    expect(told(rows, { moves: 'hidden' }, oldPlaces)).toBe('· · 0 · 1 · · · ·');
    const [entry] = entriesOf([sampleRow('moved and reworded')], NOWHERE, { moves: 'hidden' });
    expect(entry).toMatchObject({ row: { change: 'reworded' }, change: 0, oldPlace: null });
  });
});

describe('one part', () => {
  const parts = [
    sampleRow('reworded', { part: 'title' }),
    sampleRow('deleted', { part: 'sponsors' }),
    sampleRow('reworded', { part: 'preamble' }),
    sampleRow('kept', { part: 'operative' }),
    sampleRow('moved', { part: 'operative', from: ['PP9'], to: ['OP2'] }),
    sampleRow('inserted', { part: 'annex' }),
  ];

  it.each([
    ['title', '0 1'],
    ['preamble', '0 ↷'],
    ['operative', '· 0'],
    ['annexes', '0'],
    ['notes', ''],
  ] as const)('%s', (part, expected) => {
    expect(told(parts, { part }, new Map([[3, [4]]]))).toBe(expected);
  });
});

describe('kinds of changes', () => {
  const verbs = sampleRow('reworded', {
    opening: { from: 'Requests', to: 'Invites' },
    words: wordsOf('-Requests|+Invites|= States to write;'),
  });
  const limits = sampleRow('reworded', { words: wordsOf('=Urges States to write|+, as appropriate|=;') });

  it('are gone through alone, and the others stay where they are', () => {
    const both = [verbs, sampleRow('inserted'), limits];
    expect(told(both, {})).toBe('0 1 2');
    expect(told(both, { steps: 'verbs' })).toBe('0 · ·');
    expect(told(both, { steps: 'limits' })).toBe('· · 0');
    expect(told(both, { steps: 'limits', view: 'changes only' })).toBe('· · 0');
  });

  it('a verb that only came to say "also" is no changed verb', () => {
    const meaning: Meaning = {
      opening: { from: 'Urges', to: 'Also urges', strength: 'same' },
      addressee: null,
      limitations: [],
      figures: [],
    };
    expect(isOfKind(meaning, 'verbs')).toBe(false);
  });
});

describe('typography', () => {
  const dash = sampleRow('kept', { words: wordsOf('=2026|~-|^–|=2030') });

  it('stands among the changes only where it is asked for, and takes no step', () => {
    expect(told([dash, sampleRow('reworded')], { view: 'changes only' })).toBe('(1) 0');
    expect(told([dash, sampleRow('reworded')], { view: 'changes only', typography: 'shown' })).toBe('· 0');
  });
});

const labelled = (label: string) => sampleRow('kept', { from: [label], to: [label] });
const keysOf = (labels: readonly string[]) =>
  entriesOf(labels.map(labelled), NOWHERE, {}).map(({ key }) => key);

it('names rows so that what comes above them changes no name', () => {
  const [title, note] = keysOf(['title', 'note 1']);
  expect(keysOf(['title', 'sponsors', 'note 1'])).toEqual([title, 'to sponsors', note]);
  expect(new Set(keysOf(['note 1', 'note 1', 'note 1'])).size).toBe(3);
});
