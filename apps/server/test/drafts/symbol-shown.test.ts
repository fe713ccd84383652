import { expect, it } from 'vitest';

import { symbolShown } from '../../src/drafts/symbol-shown.js';

const ROOT = 'X/2030/L.1';
const tabled = { stage: 'tabled', symbol: ROOT } as const;
const revised = { stage: 'revised', symbol: `${ROOT}/Rev.1` } as const;
const oral = { stage: 'orally revised', symbol: null } as const;
const adopted = { stage: 'adopted', symbol: null } as const;
const published = { stage: 'adopted', symbol: 'X/RES/7/1' } as const;
const paper = { stage: 'zero draft', symbol: 'X/2030/CRP.6' } as const;

/** A draft called so until now, of which the body made resolution 7/1 or nothing yet. */
const called = (root: string, symbol: string, outcome: string | null = null) => ({
  root,
  symbol,
  outcome,
  title: 'Care of harbour lanterns',
});

it.each([
  ['what was tabled', called(ROOT, 'L.1'), [tabled], null, 'L.1'],
  ['its revision', called(ROOT, 'L.1'), [tabled, revised], null, 'L.1/Rev.1'],
  ['the revision, once it is revised orally', called(ROOT, 'L.1/Rev.1'), [revised, oral], null, 'L.1/Rev.1'],
  ['the revision, once adopted', called(ROOT, 'L.1/Rev.1', '7/1'), [revised, adopted], null, 'L.1/Rev.1'],
  ['the revision, once published', called(ROOT, 'L.1/Rev.1', '7/1'), [revised, published], null, 'L.1/Rev.1'],
  ['the revision acted on', called(ROOT, 'L.1', '7/1'), [adopted], `${ROOT}/Rev.1`, 'L.1/Rev.1'],
  [
    'the revision, of a draft held',
    called(ROOT, 'L.1', '7/1'),
    [tabled, adopted],
    `${ROOT}/Rev.1`,
    'L.1/Rev.1',
  ],
  ['the revision known before', called(ROOT, 'L.1/Rev.1', '7/1'), [tabled, adopted], null, 'L.1/Rev.1'],
  ['a revision loaded late', called(ROOT, 'L.1', '7/1'), [tabled, revised, adopted], ROOT, 'L.1/Rev.1'],
  ['the draft acted on', called(ROOT, 'L.1', '7/1'), [adopted], ROOT, 'L.1'],
  ['what a paper was tabled as', called('X/2030/CRP.6', 'CRP.6'), [paper, tabled], null, 'L.1'],
  ['the number, without a symbol', called('7/1', '7/1', '7/1'), [published], null, '7/1'],
  ['the number, of a text first known by title', called('Care', 'Care', '7/1'), [oral, adopted], null, '7/1'],
  ['the title, before there is a number', called('Care', 'Care'), [oral], null, 'Care of harbour lanterns'],
])('a draft is called by %s', (_what, draft, chain, actedOn, expected) => {
  expect(symbolShown(draft, chain, actedOn)).toBe(expected);
});
