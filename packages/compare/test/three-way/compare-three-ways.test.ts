import { expect, test } from 'vitest';

import { markedMerge, rowName, threeWaysOf } from './merged.js';

const STORES = 'OP Urges all States to keep public letters in dry stores on high ground;';
const HIGH = STORES.replace('dry', 'cool');
const FUNDS = 'OP Decides to set up a fund for archives on small islands and in old harbours;';
const LISTS = 'OP Requests the Secretary-General to draw up lists of letters received since the floods;';
const PRIZE = 'OP Welcomes the prize given each year to the best writer of public letters;';
const RAIN = 'OP Notes with regret that much rain fell upon the archives of the northern coast;';

type Lines = readonly string[];

/** The base, theirs, ours; then the rows. */
const CASES: readonly (readonly [string, Lines, Lines, Lines, Lines])[] = [
  ['nobody did anything', [STORES], [STORES], [STORES], ['OP1 OP1 OP1 unchanged']],
  ['only theirs', [STORES], [HIGH], [STORES], ['OP1 OP1 OP1 only theirs']],
  [
    'only ours deleted',
    [STORES, FUNDS],
    [STORES, FUNDS],
    [FUNDS],
    ['OP1 OP1 – only ours', 'OP2 OP2 OP1 unchanged'],
  ],
  [
    'deleted by one and reworded by the other',
    [STORES, FUNDS],
    [HIGH, FUNDS],
    [FUNDS],
    ['OP1 OP1 – conflict', 'OP2 OP2 OP1 unchanged'],
  ],
  ['deleted by both', [STORES, FUNDS], [FUNDS], [FUNDS], ['OP1 – – both the same', 'OP2 OP1 OP1 unchanged']],
  [
    'put in by both at one place, theirs first',
    [STORES, FUNDS],
    [STORES, PRIZE, FUNDS],
    [STORES, RAIN, FUNDS],
    ['OP1 OP1 OP1 unchanged', '– OP2 – only theirs', '– – OP2 only ours', 'OP2 OP3 OP3 unchanged'],
  ],
  [
    'put in by both in the same words, among others',
    [STORES, FUNDS],
    [STORES, LISTS, PRIZE, FUNDS],
    [STORES, PRIZE, RAIN, FUNDS],
    [
      'OP1 OP1 OP1 unchanged',
      '– OP2 – only theirs',
      '– OP3 OP2 both the same',
      '– – OP3 only ours',
      'OP2 OP4 OP4 unchanged',
    ],
  ],
  [
    'put in by both at one place in other words',
    [STORES, FUNDS],
    [STORES, PRIZE, FUNDS],
    [STORES, PRIZE.replace('best', 'youngest'), FUNDS],
    ['OP1 OP1 OP1 unchanged', '– OP2 OP2 conflict', 'OP2 OP3 OP3 unchanged'],
  ],
  [
    'the same words put in at two places are two paragraphs',
    [STORES, FUNDS],
    [PRIZE, STORES, FUNDS],
    [STORES, FUNDS, PRIZE],
    ['– OP1 – only theirs', 'OP1 OP2 OP1 unchanged', 'OP2 OP3 OP2 unchanged', '– – OP3 only ours'],
  ],
  [
    'moved by one and reworded by the other',
    [STORES, FUNDS, LISTS, PRIZE],
    [FUNDS, LISTS, PRIZE, STORES],
    [HIGH, FUNDS, LISTS, PRIZE],
    [
      'OP2 OP1 OP2 unchanged',
      'OP3 OP2 OP3 unchanged',
      'OP4 OP3 OP4 unchanged',
      'OP1 OP4 OP1 both, apart, moved by theirs',
    ],
  ],
  [
    'moved by both to one place',
    [STORES, FUNDS, LISTS, PRIZE],
    [FUNDS, LISTS, PRIZE, STORES],
    [FUNDS, LISTS, PRIZE, STORES],
    [
      'OP2 OP1 OP1 unchanged',
      'OP3 OP2 OP2 unchanged',
      'OP4 OP3 OP3 unchanged',
      'OP1 OP4 OP4 both the same, moved by both',
    ],
  ],
  [
    'moved by both to two places',
    [STORES, FUNDS, LISTS, PRIZE, RAIN],
    [FUNDS, LISTS, PRIZE, STORES, RAIN],
    [FUNDS, LISTS, PRIZE, RAIN, STORES],
    [
      'OP2 OP1 OP1 unchanged',
      'OP3 OP2 OP2 unchanged',
      'OP4 OP3 OP3 unchanged',
      'OP1 OP4 OP5 conflict, moved by conflict',
      'OP5 OP5 OP4 unchanged',
    ],
  ],
  [
    'split by one and reworded by the other',
    [`${STORES} ${LISTS.slice(3)}`],
    [STORES, LISTS],
    [`${HIGH} ${LISTS.slice(3)}`],
    ['OP1 OP1+OP2 OP1 both, apart'],
  ],
  [
    'merged by one, one of the two deleted by the other',
    [STORES, LISTS, FUNDS],
    [`${STORES} ${LISTS.slice(3)}`, FUNDS],
    [STORES, FUNDS],
    ['OP1+OP2 OP1 OP1 conflict', 'OP3 OP2 OP2 unchanged'],
  ],
];

test.each(CASES)('%s', (_, base, theirs, ours, rows) => {
  const { paragraphs, summary } = threeWaysOf(base, theirs, ours);
  expect(paragraphs.map(rowName)).toEqual(rows);
  expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
});

test('a paragraph reworded by one where the other moved it has the words of both', () => {
  const { paragraphs } = threeWaysOf(
    [STORES, FUNDS, LISTS, PRIZE],
    [FUNDS, LISTS, PRIZE, STORES.replace('high', 'firm')],
    [HIGH, FUNDS, LISTS, PRIZE],
  );
  const moved = paragraphs.find(({ labels }) => labels.base[0] === 'OP1');
  expect(markedMerge(moved?.words ?? [])).toBe(
    'Urges all States to keep public letters in ours[dry>cool] stores on theirs[high>firm] ground;',
  );
});
