import { describe, expect, test } from 'vitest';

import { compareChain } from '../../src/index.js';
import { chainOf, threadChanges, threadDates, threadLabels } from './versions-of.js';

const STORES = 'OP Urges all States to keep public letters in dry stores on high ground;';
const FUNDS = 'OP Decides to set up a fund for archives on small islands and in old harbours;';
const LISTS = 'OP Requests the Secretary-General to draw up lists of letters received since the floods;';
const PRIZE = 'OP Welcomes the prize given each year to the best writer of public letters;';

/** The versions; then the threads as labels, changes and dates. */
const CASES: readonly (readonly [
  string,
  readonly (readonly string[])[],
  readonly (readonly [string, string, string])[],
])[] = [
  ['no version', [], []],
  ['one version', [[STORES]], [['OP1', '–', `0:${STORES.slice(3)}`]]],
  [
    'words of three versions in one paragraph',
    [
      ['OP Urges all States to keep letters;'],
      ['OP Urges all Member States to keep letters;'],
      ['OP Urges all Member States to keep and answer letters;'],
    ],
    [
      [
        'OP1 | OP1 | OP1',
        '– | reworded | reworded',
        '0:Urges all|1: Member|0: States to keep|2: and answer|0: letters;',
      ],
    ],
  ],
  [
    'words that went and came back are new',
    [
      ['OP Urges all Member States to keep letters;'],
      ['OP Urges all States to keep letters;'],
      ['OP Urges all Member States to keep letters;'],
    ],
    [['OP1 | OP1 | OP1', '– | reworded | reworded', '0:Urges all|2: Member|0: States to keep letters;']],
  ],
  [
    'a paragraph put in later renumbers the next, and its words are its own',
    [[STORES], [FUNDS, STORES], [FUNDS, STORES]],
    [
      ['– | OP1 | OP1', '– | inserted | kept', `1:${FUNDS.slice(3)}`],
      ['OP1 | OP2 | OP2', '– | kept | kept', `0:${STORES.slice(3)}`],
    ],
  ],
  [
    'what was deleted stands where it stood, with its last wording',
    [
      [STORES, FUNDS, LISTS],
      [STORES, LISTS],
      [STORES, PRIZE, LISTS],
    ],
    [
      ['OP1 | OP1 | OP1', '– | kept | kept', `0:${STORES.slice(3)}`],
      ['OP2 | – | –', '– | deleted | –', `0:${FUNDS.slice(3)}`],
      ['– | – | OP2', '– | – | inserted', `2:${PRIZE.slice(3)}`],
      ['OP3 | OP2 | OP3', '– | kept | kept', `0:${LISTS.slice(3)}`],
    ],
  ],
  [
    'a paragraph that was deleted and comes back is one thread',
    [
      [STORES, FUNDS, LISTS],
      [STORES, LISTS],
      [STORES, FUNDS, LISTS],
    ],
    [
      ['OP1 | OP1 | OP1', '– | kept | kept', `0:${STORES.slice(3)}`],
      ['OP2 | – | OP2', '– | deleted | inserted', `2:${FUNDS.slice(3)}`],
      ['OP3 | OP2 | OP3', '– | kept | kept', `0:${LISTS.slice(3)}`],
    ],
  ],
  [
    'a paragraph that was split and of which a part was then deleted is one thread',
    [
      [`${STORES} ${LISTS.slice(3)}`, FUNDS],
      [STORES, LISTS, FUNDS],
      [STORES, FUNDS],
    ],
    [
      ['OP1 | OP1, OP2 | OP1', '– | split | kept, deleted', `0:${STORES.slice(3)}`],
      ['OP2 | OP3 | OP2', '– | kept | kept', `0:${FUNDS.slice(3)}`],
    ],
  ],
  [
    'a reference that followed its paragraph makes no word new',
    [
      [FUNDS, 'OP Requests the keepers to spend the fund referred to in paragraph 1 above;'],
      [PRIZE, FUNDS, 'OP Requests the keepers to spend the fund referred to in paragraph 2 above;'],
    ],
    [
      ['– | OP1', '– | inserted', `1:${PRIZE.slice(3)}`],
      ['OP1 | OP2', '– | kept', `0:${FUNDS.slice(3)}`],
      ['OP2 | OP3', '– | kept', '0:Requests the keepers to spend the fund referred to in paragraph 2 above;'],
    ],
  ],
  [
    'a kind of quotation mark makes no word new',
    [['OP Urges “all” States to keep letters;'], ['OP Urges "all" States to keep letters;']],
    [['OP1 | OP1', '– | kept', '0:Urges "all" States to keep letters;']],
  ],
];

describe('versions of a text', () => {
  test.each(CASES)('%s', (_, versions, threads) => {
    const found = chainOf(...versions).threads.map((thread) => [
      threadLabels(thread),
      threadChanges(thread),
      threadDates(thread),
    ]);
    expect(found).toEqual(threads);
  });

  test('what moved takes along nothing that was deleted behind it', () => {
    const chain = chainOf(
      [STORES, PRIZE, LISTS, FUNDS, 'OP Thanks nobody at all for the rain of last year;'],
      [STORES, LISTS, FUNDS, 'OP Thanks nobody at all for the rain of last year;'],
      [LISTS, FUNDS, 'OP Thanks nobody at all for the rain of last year;', STORES],
    );
    expect(chain.threads.map(threadLabels)).toEqual([
      'OP2 | – | –',
      'OP3 | OP2 | OP1',
      'OP4 | OP3 | OP2',
      'OP5 | OP4 | OP3',
      'OP1 | OP1 | OP4',
    ]);
  });

  test('a chain of no versions has no steps and no threads', () => {
    expect(compareChain([])).toEqual({ versions: [], steps: [], threads: [] });
  });
});
