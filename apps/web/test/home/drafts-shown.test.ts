import { describe, expect, it } from 'vitest';

import { type DraftFilter, type DraftOrder, draftsShown } from '../../src/home/drafts-shown.js';
import { sampleDraft } from './sample-draft.js';

const drafts = [
  sampleDraft({
    symbol: 'L.10',
    root: 'E/CN.99/2030/L.10',
    title: 'Windows',
    sponsors: 3,
    mainSponsor: 'Chile',
    changedAt: '2030-05-14T10:00:00.000Z',
  }),
  sampleDraft({
    symbol: '13/2',
    root: 'E/CN.99/2030/L.3',
    title: 'Handwriting',
    sponsors: 10,
    stages: ['tabled', 'revised', 'adopted'],
    outcome: '13/2',
    room: null,
  }),
  sampleDraft({ symbol: 'L.2', title: 'Archives', mainSponsor: 'Belarus' }),
  sampleDraft({
    symbol: 'L.9',
    root: 'E/CN.99/2030/L.9',
    title: 'Postage',
    stages: ['tabled', 'withdrawn'],
    room: null,
  }),
  sampleDraft({
    symbol: 'III',
    root: 'E/CN.99/2030/L.7',
    title: 'Schools',
    stages: ['recommended'],
    room: null,
    sponsors: 1,
  }),
];

const symbols = (filter: Partial<DraftFilter>, order: Partial<DraftOrder> = {}) =>
  draftsShown(
    drafts,
    { words: '', standing: 'all', ...filter },
    { column: 'symbol', direction: 'ascending', ...order },
  ).map(({ symbol }) => symbol);

describe('which drafts are shown', () => {
  it.each<[string, Partial<DraftFilter>, string[]]>([
    ['all of them', {}, ['L.2', '13/2', 'III', 'L.9', 'L.10']],
    ['those with a word in the title', { words: 'archives' }, ['L.2']],
    ['by a sponsor, whatever the capitals', { words: 'CHILE' }, ['L.10']],
    ['by the root of an adopted one', { words: 'l.3' }, ['13/2']],
    ['with every word', { words: 'belarus archives' }, ['L.2']],
    ['none has both', { words: 'chile archives' }, []],
    ['open ones', { standing: 'open' }, ['L.2', 'L.10']],
    ['adopted and recommended ones', { standing: 'adopted' }, ['13/2', 'III']],
    ['withdrawn ones', { standing: 'withdrawn' }, ['L.9']],
  ])('%s', (_what, filter, expected) => {
    expect(symbols(filter)).toEqual(expected);
  });
});

describe('in which order', () => {
  it.each<[DraftOrder['column'], DraftOrder['direction'], string[]]>([
    ['symbol', 'descending', ['L.10', 'L.9', 'III', '13/2', 'L.2']],
    ['title', 'ascending', ['L.2', '13/2', 'L.9', 'III', 'L.10']],
    ['sponsors', 'descending', ['13/2', 'L.10', 'III', 'L.2', 'L.9']],
    ['mainSponsor', 'descending', ['L.10', 'L.2', '13/2', 'III', 'L.9']],
    ['stage', 'ascending', ['L.9', 'L.2', 'III', 'L.10', '13/2']],
    ['changed', 'descending', ['L.10', 'L.2', '13/2', 'III', 'L.9']],
  ])('by %s, %s', (column, direction, expected) => {
    expect(symbols({}, { column, direction })).toEqual(expected);
  });
});
