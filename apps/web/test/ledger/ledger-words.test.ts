import { describe, expect, it } from 'vitest';

import { fatesSaid } from '../../src/ledger/acts/use-acting.js';
import { originsFor, usualDelegation, usualOrigin } from '../../src/ledger/composer/origins.js';
import { conflictsOf } from '../../src/ledger/entries/conflicts.js';
import { statusSaid } from '../../src/ledger/entries/status-said.js';
import { wordsOfStep } from '../../src/ledger/entries/step-words.js';
import { readLedgerSearch } from '../../src/ledger/ledger-search.js';
import { ledger as say } from '../../src/words/english/ledger.js';
import { amendmentId } from '@penholder/amendments';
import { personOf, recordOf, sampleNegotiation, stepsOf } from './sample-negotiation.js';

const fate = (outcome: 'unchanged' | 'shifted' | 'touched' | 'lost') => ({
  amendment: 'x',
  outcome,
  why: [],
});

const revises = (role: 'delegate' | 'chair', delegation: string) =>
  originsFor(personOf(role, delegation), ['Belarus']).includes('oral revision');

describe('what became of the others, in a phrase', () => {
  it.each([
    [[], ''],
    [[fate('unchanged')], ''],
    [[fate('shifted'), fate('shifted'), fate('touched')], '2 others shifted, 1 to look at again'],
    [[fate('lost'), fate('shifted')], '1 other shifted, 1 lost words'],
  ])('%j', (fates, expected) => {
    expect(fatesSaid({ fates }, say)).toBe(expected);
  });
});

describe('how an amendment comes', () => {
  it.each([
    ['delegate', 'proposal'],
    ['drafter', 'proposal'],
    ['chair', 'oral amendment'],
    ['secretariat', 'oral amendment'],
  ] as const)('%s: %s', (role, expected) => {
    expect(usualOrigin(personOf(role, 'Kenya'))).toBe(expected);
  });

  it('is an oral revision for main sponsors, and for those who record in their name', () => {
    expect([revises('delegate', 'Kenya'), revises('delegate', 'Belarus'), revises('chair', 'Kenya')]).toEqual(
      [false, true, true],
    );
    expect(usualDelegation('oral revision', personOf('chair', 'Kenya'), ['Belarus'])).toBe('Belarus');
    expect(usualDelegation('oral amendment', personOf('chair', 'Kenya'), ['Belarus'])).toBe('Kenya');
  });
});

it('says whom an amendment contends with, from either side', () => {
  const negotiation = sampleNegotiation([
    recordOf(1, 'OP4: replace fourteenth with fifteenth'),
    recordOf(2, 'OP4: replace fourteenth with sixteenth', { delegation: 'Norway' }),
    recordOf(3, 'PP3: replace seldom with never'),
  ]);
  const met = (id: string) => conflictsOf(amendmentId(id), negotiation).map(({ other }) => other.id);
  expect([met('a1'), met('a2'), met('a3')]).toEqual([['a2'], ['a1'], []]);
});

it.each([
  [{ type: 'proposed' }, 'proposed', []],
  [{ type: 'tabled', symbol: 'L.20' }, 'tabled', ['as L.20']],
  [{ type: 'read out', meeting: 4 }, 'read out', ['meeting 4']],
  [{ type: 'withdrawn', meeting: null }, 'withdrawn', []],
  [
    {
      type: 'accepted',
      how: 'by the body',
      meeting: 4,
      vote: { totals: { 'in favour': 9, against: 2, abstaining: 1 }, byState: [] },
    },
    'accepted by the body',
    ['meeting 4', '9 in favour, 2 against, 1 abstaining'],
  ],
  [{ type: 'lapsed', reason: 'the draft was decided' }, 'lapsed', ['The draft was decided']],
] as const)('says where an amendment stands: %o', (status, name, details) => {
  expect(statusSaid(status, say)).toMatchObject({ name, details });
});

it.each([
  ['OP4: replace fourteenth with fifteenth', [{ gone: 'fourteenth', come: 'fifteenth' }]],
  ['PP3: delete', [{ gone: 'Emphasizing that a letter once lost is seldom found again,', come: '' }]],
])('shows the words of a step that has no place: %s', (words, expected) => {
  expect(stepsOf(words).flatMap(wordsOfStep)).toEqual(expected);
});

it('reads of an address what it understands', () => {
  expect(readLedgerSearch({ view: 'statement', of: 12 })).toEqual({ view: 'statement', of: '12' });
  expect(readLedgerSearch({ view: 'nothing' })).toEqual({ view: undefined, of: undefined });
});
