import { expect, it } from 'vitest';

import { stillOpen } from '../../src/ledger/views/open-paragraphs.js';
import { recordOf, sampleNegotiation } from './sample-negotiation.js';

const inWhole = { rung: 'agreed in the Committee of the Whole' as const, pending: [], package: null };

it('counts as open what is not agreed, what has brackets, and what waits for somebody', () => {
  const records = [
    recordOf(1, 'OP4: replace fourteenth with fifteenth'),
    recordOf(2, 'OP2 (a): replace season with year'),
  ];
  const { open, all } = stillOpen(
    sampleNegotiation(records, {
      ladder: [
        { ...inWhole, paragraph: 'a1' },
        { ...inWhole, paragraph: 'b4' },
        { ...inWhole, paragraph: 'b3', pending: ['Norway'], package: 'reports' },
      ],
    }),
  );
  expect(all).toBe(7);
  expect(open.map(({ label, rung, brackets }) => [label, rung, brackets])).toEqual([
    ['PP2', 'open', 0],
    ['PP3', 'open', 0],
    ['OP1', 'open', 0],
    ['OP2', 'open', 1],
    ['OP3', 'agreed in the Committee of the Whole', 0],
    ['OP4', 'agreed in the Committee of the Whole', 1],
  ]);
  expect(open.find(({ label }) => label === 'OP3')).toMatchObject({
    pending: ['Norway'],
    package: 'reports',
  });
});
