import { expect, test } from 'vitest';

import { comparisonToJson, meaningOf, summaryInWords } from '../../src/index.js';
import { smallComparison } from './small-comparison.js';

test('for programs: the comparison as it is, with its meaning and the summary in words added', () => {
  const comparison = smallComparison();
  const json = comparisonToJson(comparison);
  expect(json.summary).toEqual({ ...comparison.summary, inWords: summaryInWords(comparison) });
  expect(json.paragraphs).toEqual(comparison.paragraphs.map((row) => ({ ...row, meaning: meaningOf(row) })));
  expect(json.paragraphs.map(({ meaning }) => meaning?.opening?.strength ?? null)).toEqual([
    null,
    null,
    null,
    'weaker',
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
