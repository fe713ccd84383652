import { describe, expect, it } from 'vitest';

import { voteFrom } from '../../src/ledger/acts/vote-said.js';

const figures = { 'in favour': 2, against: 1, abstaining: 0 };

describe('a vote as it is filled in', () => {
  it.each([
    ['', []],
    [
      'In favour: Japan, Kenya\nAgainst: Norway',
      [
        { state: 'Japan', ballot: 'in favour' },
        { state: 'Kenya', ballot: 'in favour' },
        { state: 'Norway', ballot: 'against' },
      ],
    ],
    ['ABSTAINING:  Japan;\n\n', [{ state: 'Japan', ballot: 'abstaining' }]],
  ])('%j', (byState, expected) => {
    expect(voteFrom({ figures, byState })).toEqual({
      ok: true,
      value: { totals: figures, byState: expected },
    });
  });

  it('names the line that is not read, so that no vote is dropped', () => {
    expect(voteFrom({ figures, byState: 'In favour: Japan\nKenya' })).toEqual({
      ok: false,
      error: { line: 'Kenya' },
    });
  });
});
