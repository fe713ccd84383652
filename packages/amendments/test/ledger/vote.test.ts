import { describe, expect, test } from 'vitest';

import { type Amendment, amendmentId } from '../../src/ledger/amendment.js';
import { checkVote, decisionOf, type RecordedVote } from '../../src/ledger/vote.js';
import { suggestedOrder } from '../../src/ledger/voting-order.js';
import { amendmentOf, commandOf, insertion, played, proposing } from './command-of.js';

function voteOf(totals: readonly [number, number, number], ...lists: readonly string[]): RecordedVote {
  const [inFavour, against, abstaining] = totals;
  const ballots = ['in favour', 'against', 'abstaining'] as const;
  const byState = ballots.flatMap((ballot, at) =>
    (lists[at] ?? '')
      .split(';')
      .filter((state) => state !== '')
      .map((state) => ({ state, ballot })),
  );
  return { totals: { 'in favour': inFavour, against, abstaining }, byState };
}

describe('a vote', () => {
  test.each([
    ['that adds up', voteOf([2, 1, 1], 'Peru;Chad', 'Fiji', 'Oman'), 'ok'],
    ['of which the totals alone are known', voteOf([30, 12, 4]), 'ok'],
    ['with another total', voteOf([3, 1, 1], 'Peru;Chad', 'Fiji', 'Oman'), 'TotalsDiffer'],
    ['with a State twice', voteOf([2, 1, 0], 'Peru;Chad', 'the peru'), 'StateTwice'],
    ['with a State twice on one side', voteOf([2, 0, 0], 'Peru;PERU'), 'StateTwice'],
    ['of no State', voteOf([1, 0, 0], 'Lampland'), 'StateUnknown'],
    ['below nothing', voteOf([-1, 0, 0]), 'NoCount'],
    ['of half a State', voteOf([0.5, 0, 0]), 'NoCount'],
  ])('%s', (_, vote, outcome) => {
    const checked = checkVote(vote);
    expect(checked.ok ? 'ok' : checked.error.type).toBe(outcome);
  });

  test.each([
    [voteOf([10, 9, 80]), 'simple', 'accepted'],
    [voteOf([9, 9, 0]), 'simple', 'rejected'],
    [voteOf([0, 0, 12]), 'simple', 'rejected'],
    [voteOf([20, 10, 5]), 'two thirds', 'accepted'],
    [voteOf([19, 10, 5]), 'two thirds', 'rejected'],
    [voteOf([0, 0, 5]), 'two thirds', 'rejected'],
  ] as const)('%j by %s majority is %s', (vote, majority, decision) => {
    expect(decisionOf(vote, majority)).toBe(decision);
  });

  test.each([
    [voteOf([1, 2, 0]), 'VoteSaysOtherwise'],
    [voteOf([2, 1, 0], 'Peru', 'Fiji'), 'TotalsDiffer'],
  ])('%j does not record an acceptance', (vote, refusal) => {
    const { refused } = played([
      proposing('south', amendmentOf('a', 'oral amendment', 'South')),
      commandOf('read out', 'chair', 'a'),
      commandOf('put to the body', 'chair', 'a'),
      { ...commandOf('record decision', 'chair', 'a'), vote } as ReturnType<typeof commandOf>,
    ]);
    expect(refused.map(({ type }) => type)).toEqual([refusal]);
  });
});

function sized(id: string, words: number, to: string | null = null): Amendment {
  return { ...amendmentOf(id, 'written', 'South', to), steps: [insertion(words)] };
}

test('the furthest from the text is put first, an amendment to an amendment before that one', () => {
  const all = [
    sized('near', 1),
    sized('far', 9),
    sized('to near', 2, 'near'),
    sized('also near', 1),
    sized('gone', 99),
  ];
  const { ledger } = played([
    ...all.map((each) => proposing('south', each)),
    commandOf('withdraw', 'south', 'gone'),
  ]);
  expect(suggestedOrder(ledger)).toEqual(['far', 'to near', 'near', 'also near'].map(amendmentId));
});
