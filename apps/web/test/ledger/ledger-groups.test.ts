import { amendmentId } from '@penholder/amendments';
import { describe, expect, it } from 'vitest';

import { ledgerOf } from '../../src/ledger/order/ledger-of.js';
import { ledgerShown } from '../../src/ledger/order/ledger-groups.js';
import { movedBy, votingOrder } from '../../src/ledger/order/voting-numbers.js';
import { placeOf, recordOf, sampleNegotiation, stepsOf } from './sample-negotiation.js';

const shownOf = (records: Parameters<typeof sampleNegotiation>[0]) => {
  const { groups, decided } = ledgerShown(sampleNegotiation(records));
  const ids = (entries: (typeof groups)[number]['entries']) => entries.map(({ shown }) => shown.id);
  return {
    groups: groups.map(({ label, entries }) => [label, ids(entries)]),
    decided: ids(decided),
  };
};

describe('the order of the ledger', () => {
  it('is that of the text; within a place that in which they came', () => {
    const records = [
      recordOf(1, 'OP4: replace fourteenth with fifteenth'),
      recordOf(2, 'PP3: replace seldom with never'),
      recordOf(3, 'OP4: delete'),
      recordOf(4, 'OP2 (a): replace season with year'),
    ];
    expect(shownOf(records).groups).toEqual([
      ['PP3', ['a2']],
      ['OP2', ['a4']],
      ['OP4', ['a1', 'a3']],
    ]);
  });

  it('puts an amendment beneath the one that it amends', () => {
    const records = [
      recordOf(1, 'OP4: replace fourteenth with fifteenth'),
      recordOf(2, 'OP4: delete'),
      recordOf(3, 'PP3: replace seldom with never', { to: 'a1' }),
    ];
    expect(shownOf(records).groups).toEqual([['OP4', ['a1', 'a3', 'a2']]]);
  });

  it('keeps what has no place any more, last', () => {
    const lost = stepsOf('OP4: delete').map((step) =>
      step.type === 'delete paragraph' ? { ...step, piece: { ...step.piece, id: 'gone' } } : step,
    );
    const gone = recordOf(1, 'OP4: delete', { steps: [], lost: lost.map((step) => ({ ...step })) });
    const records = [gone, recordOf(2, 'PP3: replace seldom with never')];
    expect(shownOf(records).groups).toEqual([
      ['PP3', ['a2']],
      ['', ['a1']],
    ]);
  });

  it('has what is decided at the end, the newest first', () => {
    const records = [
      recordOf(1, 'OP4: delete', { status: { type: 'withdrawn', meeting: null } }),
      recordOf(2, 'OP4: delete', { status: { type: 'rejected', meeting: 3, vote: null } }),
    ];
    expect(shownOf(records)).toEqual({ groups: [], decided: ['a2', 'a1'] });
  });
});

describe('the order of voting', () => {
  const put = { status: { type: 'put to the body' as const, meeting: 2 } };
  const records = [
    recordOf(1, 'OP4: replace fourteenth with fifteenth', put),
    recordOf(2, 'OP4: delete', put),
    recordOf(3, 'OP4: replace matter with question'),
  ];
  const [group] = ledgerShown(sampleNegotiation(records)).groups;
  const ledger = ledgerOf(placeOf(records));

  it('is the furthest from the text first, of those that were put to the body', () => {
    if (group === undefined) throw new Error('the sample has a group');
    expect(votingOrder(group, ledger)).toEqual(['a2', 'a1']);
  });

  it('is the chair’s where the chair chose another, as long as it names the same amendments', () => {
    if (group === undefined) throw new Error('the sample has a group');
    const [one, two] = [amendmentId('a1'), amendmentId('a2')];
    expect(votingOrder(group, ledger, [one, two])).toEqual(['a1', 'a2']);
    expect(votingOrder(group, ledger, [one])).toEqual(['a2', 'a1']);
  });

  it.each([
    ['a2', 1, ['a1', 'a2', 'a3']],
    ['a1', -1, ['a1', 'a2', 'a3']],
    ['a2', -1, ['a2', 'a1', 'a3']],
    ['a3', 1, ['a2', 'a1', 'a3']],
  ] as const)('%s moved by %i', (id, by, expected) => {
    const order = ['a2', 'a1', 'a3'].map(amendmentId);
    expect(movedBy(order, amendmentId(id), by)).toEqual(expected);
  });
});
