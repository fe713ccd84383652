import type { Stage } from '@penholder/protocol';
import { expect, it } from 'vitest';

import { proposedStage, proposedSymbol } from '../../src/versions/next-version.js';

const ROOT = 'E/CN.99/2030/L.2';

it.each<[(string | null)[], string]>([
  [[], ROOT],
  [[null], ROOT],
  [[ROOT], `${ROOT}/Rev.1`],
  [[ROOT, `${ROOT}/Rev.1`], `${ROOT}/Rev.2`],
  [[ROOT, `${ROOT}/Rev.9`, `${ROOT}/Rev.10`], `${ROOT}/Rev.11`],
])('after %j comes %s', (symbols, expected) => {
  expect(
    proposedSymbol(
      ROOT,
      symbols.map((symbol) => ({ symbol })),
    ),
  ).toBe(expected);
});

it.each<[Stage[], string]>([
  [[], 'tabled'],
  [['zero draft'], 'tabled'],
  [['tabled'], 'revised'],
  [['zero draft', 'tabled', 'revised'], 'revised'],
])('after %j the stage is %s', (stages, expected) => {
  expect(proposedStage(stages.map((stage) => ({ stage })))).toBe(expected);
});
