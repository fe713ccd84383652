import { describe, expect, it } from 'vitest';

import { childMarker, letters, roman } from '../src/index.js';
import { withSuffix } from '../src/markers.js';

describe('markers', () => {
  it.each([
    [1, 'a'],
    [26, 'z'],
    [27, 'aa'],
    [52, 'zz'],
    [53, 'aaa'],
  ])('letter %i is %s', (ordinal, letter) => expect(letters(ordinal)).toBe(letter));

  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [40, 'xl'],
    [99, 'xcix'],
    [1949, 'mcmxlix'],
  ])('%i in Roman numerals is %s', (ordinal, numeral) => expect(roman(ordinal)).toBe(numeral));

  it.each([
    [1, '(b)'],
    [2, '(ii)'],
    [3, 'b.'],
    [4, 'ii.'],
    [5, '(b)'],
  ])('the second at level %i is %s', (level, marker) => expect(childMarker(level, 2)).toBe(marker));

  it.each([
    ['4', 'post', 1, '4 bis'],
    ['4', 'post', 3, '4 quater'],
    ['4', 'post', 10, '4 bis.10'],
    ['1', 'ante', 1, '1 ante'],
    ['1', 'ante', 2, '1 ante bis'],
    ['(a)', 'post', 1, '(a bis)'],
    ['i.', 'post', 2, 'i ter.'],
  ] as const)('%s %s %i is %s', (base, side, place, expected) => {
    expect(withSuffix(base, side, place)).toBe(expected);
  });
});
