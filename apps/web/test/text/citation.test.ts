import { expect, it } from 'vitest';

import { citationOf } from '../../src/text/citation.js';
import { ordinalWord } from '../../src/text/ordinal-word.js';

it.each([
  ['PP1', 'the first preambular paragraph'],
  ['PP12', 'the twelfth preambular paragraph'],
  ['PP2 bis', 'preambular paragraph 2 bis'],
  ['PP3 (a)', 'the third preambular paragraph (a)'],
  ['OP4', 'operative paragraph 4'],
  ['OP4 bis', 'operative paragraph 4 bis'],
  ['OP4 alt.2', 'operative paragraph 4 alt.2'],
  ['OP4 (b) (ii)', 'operative paragraph 4 (b) (ii)'],
  ['annex I, 3', 'annex I, 3'],
])('%s: %s', (label, citation) => {
  expect(citationOf(label)).toBe(citation);
});

it.each([
  [3, 'third'],
  [20, 'twentieth'],
  [21, 'twenty-first'],
  [32, 'thirty-second'],
  [40, 'fortieth'],
  [99, 'ninety-ninth'],
  [100, '100th'],
  [101, '101st'],
  [112, '112th'],
])('%i: %s', (place, word) => {
  expect(ordinalWord(place)).toBe(word);
});
