import { type ComparedParagraph, meaningOf } from '@penholder/compare';
import { expect, it } from 'vitest';

import { tagsOf } from '../../src/compare/rows/row-tags.js';
import type { SponsorChanges } from '../../src/compare/rows/sponsor-changes.js';
import { en } from '../../src/words/en.js';
import { sampleRow, wordsOf } from './sample-row.js';

const told = (row: ComparedParagraph, sponsors: SponsorChanges | null = null) => {
  const entry = { type: 'row', key: 'a', row, change: 0, meaning: meaningOf(row), oldPlace: null } as const;
  return tagsOf(entry, sponsors, en.comparing).map(({ tone, text }) => `${tone} | ${text}`);
};

it.each<[string, ComparedParagraph, string[]]>([
  [
    'a weaker verb in another place',
    sampleRow('moved and reworded', {
      from: ['OP3'],
      to: ['OP1'],
      opening: { from: 'Requests', to: 'Invites' },
      words: wordsOf('-Requests|+Invites|= States to write;'),
    }),
    ['place | moved: OP3 → OP1', 'weaker | weaker: Requests → Invites'],
  ],
  [
    'words of limitation and a deadline',
    sampleRow('reworded', {
      words: wordsOf(
        '=Requests the Secretary-General|+, within existing resources,|= to report by |-2030|+2031|=;',
      ),
    }),
    ['limit | “within existing resources” came', 'plain | 2030 → 2031'],
  ],
  [
    'a number that shifted',
    sampleRow('kept', { to: ['OP2'], renumbered: true }),
    ['place | renumbered: OP1 → OP2'],
  ],
  ['a paragraph that came', sampleRow('inserted'), []],
])('%s', (_what, row, expected) => {
  expect(told(row)).toEqual(expected);
});

it('sponsors are told by State, many of them counted', () => {
  const row = sampleRow('reworded', { part: 'sponsors', from: ['sponsors'], to: ['sponsors'] });
  const states = ['Chile', 'Fiji', 'Ghana', 'Italy', 'Japan', 'Kenya', 'Latvia', 'Malta', 'Nepal', 'Oman'];
  expect(told(row, { joined: states, left: ['Peru'] })).toEqual([
    'plain | 10 sponsors joined: Chile, Fiji, Ghana, Italy, Japan, Kenya, Latvia, Malta and 2 more',
    'plain | 1 sponsor withdrew: Peru',
  ]);
});
