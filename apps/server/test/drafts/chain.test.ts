import type { Stage } from '@penholder/protocol';
import { expect, it } from 'vitest';

import { isStillWritten, ordinalIn } from '../../src/drafts/chain.js';

const L1 = { stage: 'tabled', symbol: 'X/2030/L.1' } as const;
const rev = (number: number) => ({ stage: 'revised', symbol: `X/2030/L.1/Rev.${number}` }) as const;
const oral = { stage: 'orally revised', symbol: null } as const;
const adopted = { stage: 'adopted', symbol: null } as const;

it.each([
  ['the first', [], L1, 1],
  ['a revision after its draft', [L1], rev(1), 2],
  ['the draft loaded after its revision', [rev(1)], L1, 1],
  ['a revision between two', [L1, rev(1), rev(3)], rev(2), 3],
  ['the tenth revision after the second', [rev(2)], rev(10), 2],
  ['an oral revision before what was adopted', [L1, adopted], oral, 2],
  ['another text under the same symbol', [L1, rev(1)], L1, 2],
  ['what was adopted last', [L1, rev(1), oral], adopted, 4],
])('%s', (_what, chain, version, ordinal) => {
  expect(ordinalIn(chain, version)).toBe(ordinal);
});

it.each<[Stage, boolean]>([
  ['zero draft', true],
  ['tabled', true],
  ['revised', true],
  ['orally revised', true],
  ['recommended', false],
  ['adopted', false],
  ['withdrawn', false],
])('a text that is %s is still written: %s', (stage, expected) => {
  expect(isStillWritten(stage)).toBe(expected);
});
