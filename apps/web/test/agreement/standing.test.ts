import { expect, it } from 'vitest';

import { openSum, standingOf, standingsOf } from '../../src/agreement/standing.js';
import { recordOf, sampleNegotiation } from '../ledger/sample-negotiation.js';

const records = [
  recordOf(1, 'OP4: replace fourteenth with fifteenth'),
  recordOf(2, 'OP2 (a): replace season with year'),
  recordOf(3, 'OP2 (a): replace season with month', { delegation: 'Kenya' }),
  recordOf(4, 'OP2 (a): replace season with week', { status: { type: 'withdrawn', meeting: null } }),
];
const negotiation = sampleNegotiation(records, {
  ladder: [
    { paragraph: 'a1', rung: 'agreed in informals', pending: [], package: null },
    { paragraph: 'b3', rung: 'reopened', pending: ['Norway', 'Kenya'], package: null },
    { paragraph: 'b4', rung: 'open', pending: ['Norway'], package: null },
  ],
});

it.each([
  ['a1', 'agreed in informals', []],
  ['a2', 'open', []],
  ['b2', 'open', [2, 3]],
  ['b3', 'reopened', []],
  ['b4', 'open', [1]],
])('says how %s stands: %s, with the pending proposals to it and its parts', (paragraph, rung, ordinals) => {
  const standing = standingOf(standingsOf(negotiation), paragraph);
  expect(standing.rung).toBe(rung);
  expect(standing.proposals.map(({ record }) => record.ordinal)).toEqual(ordinals);
});

it('sums up what is left to agree, each delegation once', () => {
  expect(openSum(negotiation)).toEqual({ paragraphs: 6, brackets: 2, pending: ['Norway', 'Kenya'] });
});
