import { expect, it } from 'vitest';

import { readCompareSearch } from '../../src/compare/compare-search.js';

const told = (search: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(readCompareSearch(search)).filter(([, value]) => value !== undefined));

it.each([
  [
    { from: 'a', to: 12, view: 'inline' },
    { from: 'a', to: '12', view: 'inline' },
  ],
  [
    { moves: 'hidden', typography: 'shown' },
    { moves: 'hidden', typography: 'shown' },
  ],
  [
    { part: 'annexes', steps: 'limits' },
    { part: 'annexes', steps: 'limits' },
  ],
  [{ view: 'upside down', moves: 'shown', typography: true, part: 'operative part', steps: 1 }, {}],
])('%j', (search, expected) => {
  expect(told(search)).toEqual(expected);
});
