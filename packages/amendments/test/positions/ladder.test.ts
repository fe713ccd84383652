import { type BlockId, blockId } from '@penholder/resolution';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  afterChange,
  agree,
  agreementOn,
  hold,
  type Ladder,
  pack,
  packageOf,
  release,
  reopen,
  unpack,
} from '../../src/positions/ladder.js';
import type { AgreedRung } from '../../src/positions/rung.js';

const [ONE, TWO, THREE] = [blockId('p1'), blockId('p2'), blockId('p3')] as const;
const AGREED: readonly AgreedRung[] = [
  'agreed in informals',
  'agreed ad referendum',
  'agreed in the Committee of the Whole',
];

/** What is done to the ladder, in a word. What is refused leaves it as it was and is told. */
type Deed = readonly [
  'informals' | 'ad referendum' | 'committee' | 'reopen' | 'hold' | 'release' | 'pack' | 'unpack' | 'change',
  ...BlockId[],
];

function done(deeds: readonly Deed[]): { readonly ladder: Ladder; readonly refused: readonly string[] } {
  const refused: string[] = [];
  let ladder: Ladder = new Map();
  for (const [what, first = ONE, ...rest] of deeds) {
    const result = resultOf(ladder, what, [first, ...rest]);
    if (result.ok) ladder = result.value;
    else refused.push(result.error.type);
  }
  return { ladder, refused };
}

function resultOf(
  ladder: Ladder,
  what: Deed[0],
  paragraphs: readonly [BlockId, ...BlockId[]],
): ReturnType<typeof agree> {
  const [first] = paragraphs;
  switch (what) {
    case 'informals':
      return agree(ladder, first, 'agreed in informals');
    case 'ad referendum':
      return agree(ladder, first, 'agreed ad referendum');
    case 'committee':
      return agree(ladder, first, 'agreed in the Committee of the Whole');
    case 'reopen':
      return reopen(ladder, first);
    case 'pack':
      return pack(ladder, 'lamps', paragraphs);
    case 'hold':
      return { ok: true, value: hold(ladder, first, 'North') };
    case 'release':
      return { ok: true, value: release(ladder, first, 'North') };
    case 'unpack':
      return { ok: true, value: unpack(ladder, 'lamps') };
    case 'change':
      return { ok: true, value: afterChange(ladder, paragraphs) };
  }
}

/** What is done; where the first two paragraphs stand then; what was refused. */
const CASES: readonly (readonly [readonly Deed[], string, string, readonly string[]])[] = [
  [[], 'open', 'open', []],
  [[['informals', ONE]], 'agreed in informals', 'open', []],
  [[['committee', ONE]], 'agreed in the Committee of the Whole', 'open', []],
  [
    [
      ['ad referendum', ONE],
      ['informals', ONE],
    ],
    'agreed ad referendum',
    'open',
    ['NotAbove'],
  ],
  [
    [
      ['ad referendum', ONE],
      ['reopen', ONE],
    ],
    'reopened',
    'open',
    [],
  ],
  [
    [
      ['ad referendum', ONE],
      ['reopen', ONE],
      ['informals', ONE],
    ],
    'agreed in informals',
    'open',
    [],
  ],
  [[['reopen', ONE]], 'open', 'open', ['NothingToReopen']],
  [
    [
      ['hold', ONE],
      ['ad referendum', ONE],
      ['committee', ONE],
    ],
    'agreed ad referendum',
    'open',
    ['StillPending'],
  ],
  [
    [
      ['hold', ONE],
      ['release', ONE],
      ['committee', ONE],
    ],
    'agreed in the Committee of the Whole',
    'open',
    [],
  ],
  [
    [
      ['pack', ONE, TWO],
      ['informals', ONE],
    ],
    'agreed in informals',
    'agreed in informals',
    [],
  ],
  [
    [
      ['pack', ONE, TWO],
      ['hold', TWO],
      ['committee', ONE],
    ],
    'open',
    'open',
    ['StillPending'],
  ],
  [
    [
      ['pack', ONE, TWO],
      ['informals', ONE],
      ['reopen', TWO],
    ],
    'reopened',
    'reopened',
    [],
  ],
  [
    [
      ['pack', ONE, TWO],
      ['informals', ONE],
      ['change', TWO],
    ],
    'reopened',
    'reopened',
    [],
  ],
  [[['change', ONE]], 'open', 'open', []],
  [[['pack', ONE]], 'open', 'open', ['PackageOfOne']],
  [
    [
      ['informals', ONE],
      ['pack', ONE, TWO],
      ['informals', TWO],
    ],
    'agreed in informals',
    'agreed in informals',
    [],
  ],
  [[['pack', ONE, TWO], ['unpack'], ['informals', ONE]], 'agreed in informals', 'open', []],
];

test.each(CASES)('%j: %s, %s', (deeds, first, second, refusals) => {
  const { ladder, refused } = done(deeds);
  expect([agreementOn(ladder, ONE).rung, agreementOn(ladder, TWO).rung]).toEqual([first, second]);
  expect(refused).toEqual(refusals);
});

test('a paragraph is in one package', () => {
  const first = pack(new Map(), 'lamps', [ONE, TWO]);
  const second = first.ok ? pack(first.value, 'letters', [TWO, THREE]) : first;
  expect(second).toEqual({ ok: false, error: { type: 'InOtherPackage', paragraph: TWO, package: 'lamps' } });
});

test('whatever is done, a delegation waits once, and nobody waits with what the Committee agreed when it did', () => {
  const deed = fc.tuple(
    fc.constantFrom(
      'informals',
      'ad referendum',
      'committee',
      'reopen',
      'hold',
      'release',
      'pack',
      'unpack',
      'change',
    ),
    fc.constantFrom(ONE, TWO, THREE),
    fc.constantFrom(ONE, TWO, THREE),
  ) as fc.Arbitrary<Deed>;
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30, size: 'max' }), (deeds) => {
      deeds.reduce<Ladder>((ladder, [what, first = ONE, second = ONE]) => {
        const result = resultOf(ladder, what, [first, second]);
        if (!result.ok) return ladder;
        for (const { pending } of result.value.values()) expect(new Set(pending).size).toBe(pending.length);
        const isAgreeing = what === 'informals' || what === 'ad referendum' || what === 'committee';
        if (isAgreeing) {
          const rungs = packageOf(result.value, first).map((id) => agreementOn(result.value, id).rung);
          expect(new Set(rungs).size).toBe(1);
          expect(AGREED).toContain(rungs[0]);
        }
        if (what === 'committee') expect(agreementOn(result.value, first).pending).toEqual([]);
        return result.value;
      }, new Map());
    }),
    { numRuns: 500, seed: 5 },
  );
});
