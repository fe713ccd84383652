import { describe, expect, it, test } from 'vitest';

import { amendmentId, type Origin } from '../../src/ledger/amendment.js';
import type { Command } from '../../src/ledger/command.js';
import { resultLabel } from '../../src/ledger/result-label.js';
import { amendmentOf, commandOf, type Name, PEOPLE, played, proposing, statusOf } from './command-of.js';

type Deed = readonly [Parameters<typeof commandOf>[0], Name];

/** What came, by whom; what was done with it; where it stands then, and what the text is called. */
const LIVES: readonly (readonly [Origin, Name, readonly Deed[], string, string | null])[] = [
  ['proposal', 'south', [], 'proposed', null],
  ['proposal', 'south', [['take in', 'drafter']], 'accepted', null],
  [
    'oral revision',
    'north',
    [
      ['read out', 'north'],
      ['accept as oral revision', 'north'],
    ],
    'accepted',
    'as orally revised',
  ],
  [
    'oral revision',
    'chair for North',
    [
      ['read out', 'chair'],
      ['accept as oral revision', 'chair for North'],
    ],
    'accepted',
    'as orally revised',
  ],
  [
    'oral amendment',
    'chair for South',
    [
      ['read out', 'chair'],
      ['put to the body', 'chair'],
      ['record decision', 'chair'],
    ],
    'accepted',
    'as orally amended',
  ],
  [
    'oral amendment',
    'south',
    [
      ['read out', 'south'],
      ['accept as oral revision', 'north'],
    ],
    'accepted',
    'as orally revised',
  ],
  [
    'written',
    'south',
    [
      ['table', 'secretariat'],
      ['put to the body', 'chair'],
      ['record decision', 'secretariat'],
    ],
    'accepted',
    'as amended',
  ],
  [
    'written',
    'south',
    [
      ['table', 'secretariat'],
      ['read out', 'secretariat'],
      ['withdraw', 'south'],
    ],
    'withdrawn',
    null,
  ],
  ['written', 'south', [['let lapse', 'chair']], 'lapsed', null],
];

describe('the life of an amendment', () => {
  test.each(LIVES)('%s by %s: %j', (origin, proposer, deeds, status, label) => {
    const amendment = amendmentOf('a', origin, PEOPLE[proposer].delegation ?? '');
    const deedsDone = deeds.map(([type, name]) => commandOf(type, name, 'a'));
    const { ledger, refused } = played([proposing(proposer, amendment), ...deedsDone]);
    expect(refused).toEqual([]);
    expect([statusOf(ledger, 'a'), resultLabel(ledger)]).toEqual([status, label]);
  });
});

/** What came from South (an oral revision from North); what was done with it, the last of which is refused; and how. */
const REFUSALS: readonly (readonly [Origin, readonly Deed[], string])[] = [
  ['written', [['table', 'south']], 'NotAllowed'],
  ['written', [['withdraw', 'north']], 'NotAllowed'],
  ['written', [['withdraw', 'chair']], 'NotAllowed'],
  [
    'written',
    [
      ['table', 'secretariat'],
      ['accept as oral revision', 'south'],
    ],
    'NotAllowed',
  ],
  [
    'written',
    [
      ['table', 'secretariat'],
      ['put to the body', 'south'],
    ],
    'NotAllowed',
  ],
  [
    'written',
    [
      ['table', 'secretariat'],
      ['record decision', 'chair'],
    ],
    'NotNow',
  ],
  ['written', [['put to the body', 'chair']], 'NotNow'],
  ['written', [['accept as oral revision', 'north']], 'NotNow'],
  [
    'written',
    [
      ['withdraw', 'south'],
      ['withdraw', 'south'],
    ],
    'NotNow',
  ],
  ['written', [['take in', 'drafter']], 'NotForThisOrigin'],
  ['proposal', [['take in', 'south']], 'NotAllowed'],
  [
    'proposal',
    [
      ['read out', 'south'],
      ['take in', 'drafter'],
    ],
    'NotNow',
  ],
  ['oral amendment', [['table', 'secretariat']], 'NotForThisOrigin'],
  [
    'oral amendment',
    [
      ['read out', 'chair'],
      ['put to the body', 'chair'],
      ['withdraw', 'south'],
    ],
    'NotNow',
  ],
  [
    'oral amendment',
    [
      ['read out', 'chair'],
      ['put to the body', 'chair'],
      ['accept as oral revision', 'north'],
    ],
    'NotNow',
  ],
  [
    'oral revision',
    [
      ['read out', 'chair'],
      ['put to the body', 'chair'],
    ],
    'NotForThisOrigin',
  ],
];

describe('what is refused', () => {
  test.each(REFUSALS)('%s: %j', (origin, deeds, refusal) => {
    const name = origin === 'oral revision' ? 'north' : 'south';
    const deedsDone = deeds.map(([type, by]) => commandOf(type, by, 'a'));
    const before = played([
      proposing(name, amendmentOf('a', origin, PEOPLE[name].delegation)),
      ...deedsDone.slice(0, -1),
    ]);
    const after = played([proposing(name, amendmentOf('a', origin, PEOPLE[name].delegation)), ...deedsDone]);
    expect(after.refused.map(({ type }) => type)).toEqual([refusal]);
    expect(after.ledger).toEqual(before.ledger);
  });

  it.each([
    ['for another delegation', proposing('south', amendmentOf('a', 'written', 'North')), 'NotAllowed'],
    ['by an observer', proposing('observer', amendmentOf('a', 'written', 'South')), 'NotAllowed'],
    [
      'an oral revision by no sponsor',
      proposing('south', amendmentOf('a', 'oral revision', 'South')),
      'NotAllowed',
    ],
    [
      'of nothing',
      proposing('south', { ...amendmentOf('a', 'written', 'South'), steps: [] }),
      'NothingProposed',
    ],
    ['to nothing', proposing('south', amendmentOf('a', 'written', 'South', 'b')), 'AmendmentUnknown'],
    ['of one that is not there', commandOf('withdraw', 'south', 'a'), 'AmendmentUnknown'],
  ])('a proposal %s', (_, command, refusal) => {
    expect(played([command]).refused.map(({ type }) => type)).toEqual([refusal]);
  });

  it('takes an id once', () => {
    const command = proposing('south', amendmentOf('a', 'written', 'South'));
    expect(played([command, command]).refused).toEqual([{ type: 'AmendmentKnown', id: 'a' }]);
  });
});

describe('amendments to an amendment', () => {
  const both = [
    proposing('south', amendmentOf('a', 'written', 'South')),
    proposing('north', amendmentOf('b', 'oral amendment', 'North', 'a')),
    commandOf('table', 'secretariat', 'a'),
    commandOf('put to the body', 'chair', 'a'),
  ];

  it('are decided before it', () => {
    const { ledger, refused } = played([...both, commandOf('record decision', 'chair', 'a')]);
    expect(refused).toEqual([{ type: 'SubAmendmentsPending', id: 'a', pending: ['b'] }]);
    expect(statusOf(ledger, 'a')).toBe('put to the body');
  });

  it('lapse with it', () => {
    const rejection = { ...commandOf('record decision', 'chair', 'a'), decision: 'rejected' } as const;
    const third = proposing('south', amendmentOf('c', 'oral amendment', 'South', 'b'));
    const { ledger } = played([...both, third, rejection]);
    expect(['a', 'b', 'c'].map((id) => statusOf(ledger, id))).toEqual(['rejected', 'lapsed', 'lapsed']);
  });

  it('are made to a pending one, on the same version', () => {
    const other = { ...amendmentOf('c', 'oral amendment', 'South', 'a'), base: 'L.2/Rev.1' };
    const late = proposing('south', amendmentOf('d', 'oral amendment', 'South', 'b'));
    const { refused } = played([
      ...both,
      proposing('south', other),
      commandOf('withdraw', 'north', 'b'),
      late,
    ]);
    expect(refused.map(({ type }) => type)).toEqual(['OtherBase', 'NotPending']);
  });
});

function close(name: Name): Command {
  return { type: 'close', by: PEOPLE[name], reason: 'the draft was withdrawn' };
}

test('closing lets all that is pending lapse, and is the chair’s', () => {
  const open = ['a', 'b'].map((id) => proposing('south', amendmentOf(id, 'written', 'South')));
  const { ledger, refused } = played([
    ...open,
    commandOf('withdraw', 'south', 'b'),
    close('south'),
    close('chair'),
  ]);
  expect(refused.map(({ type }) => type)).toEqual(['NotAllowed']);
  expect(['a', 'b'].map((id) => statusOf(ledger, id))).toEqual(['lapsed', 'withdrawn']);
  expect(ledger.entries.get(amendmentId('a'))?.status).toEqual({
    type: 'lapsed',
    reason: 'the draft was withdrawn',
  });
});

test('both labels together', () => {
  const { ledger } = played([
    proposing('south', amendmentOf('a', 'oral amendment', 'South')),
    proposing('north', amendmentOf('b', 'oral revision', 'North')),
    commandOf('read out', 'chair', 'a'),
    commandOf('read out', 'chair', 'b'),
    commandOf('put to the body', 'chair', 'a'),
    commandOf('record decision', 'chair', 'a'),
    commandOf('accept as oral revision', 'north', 'b'),
  ]);
  expect(resultLabel(ledger)).toBe('as orally revised and orally amended');
});
