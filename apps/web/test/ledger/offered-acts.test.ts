import { describe, expect, it } from 'vitest';

import { offeredActs } from '../../src/ledger/acts/offered-acts.js';
import { ledgerOf } from '../../src/ledger/order/ledger-of.js';
import { personOf, placeOf, recordOf } from './sample-negotiation.js';

const words = 'OP4: replace fourteenth with fifteenth';
const proposed = { type: 'proposed' } as const;
const readOut = { type: 'read out', meeting: 1 } as const;
const put = { type: 'put to the body', meeting: 1 } as const;
const withdrawn = { type: 'withdrawn', meeting: null } as const;

describe('what is offered to do with an amendment of Japan', () => {
  it.each([
    ['observer', 'Japan', 'proposal', proposed, []],
    ['delegate', 'Kenya', 'proposal', proposed, []],
    ['delegate', 'Japan', 'proposal', proposed, ['read out', 'withdraw']],
    ['drafter', 'Kenya', 'proposal', proposed, ['take in']],
    ['chair', 'Kenya', 'proposal', proposed, ['read out', 'withdraw', 'let lapse']],
    ['secretariat', 'Kenya', 'proposal', proposed, ['read out', 'table', 'withdraw', 'let lapse']],
    ['delegate', 'Belarus', 'oral amendment', readOut, ['accept as oral revision']],
    [
      'chair',
      'Kenya',
      'oral amendment',
      readOut,
      ['accept as oral revision', 'put to the body', 'withdraw', 'let lapse'],
    ],
    ['chair', 'Kenya', 'oral amendment', put, ['record decision', 'let lapse']],
    ['delegate', 'Japan', 'oral amendment', put, []],
    ['chair', 'Kenya', 'oral amendment', withdrawn, []],
  ] as const)('%s of %s, %s, %o', (role, delegation, origin, status, expected) => {
    const record = recordOf(1, words, { origin, status });
    expect(offeredActs(record, ledgerOf(placeOf([record])), personOf(role, delegation))).toEqual(expected);
  });
});
