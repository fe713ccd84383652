import { expect, it } from 'vitest';

import { stepFrom } from '../../src/text/step-from.js';

const PLACES = [
  { block: 'b', position: 4 },
  { block: 'd', position: 9 },
  { block: 'g', position: 20 },
];

it.each<['next' | 'previous', number, string]>([
  ['next', -1, 'b'],
  ['next', 4, 'd'],
  ['next', 10, 'g'],
  ['next', 20, 'b'],
  ['previous', 20, 'd'],
  ['previous', 10, 'd'],
  ['previous', 4, 'g'],
  ['previous', -1, 'g'],
])('the %s one from %i is %s', (way, from, block) => {
  expect(stepFrom(PLACES, from, way)).toBe(block);
});

it('has nowhere to go where there is none', () => {
  expect(stepFrom([], 3, 'next')).toBeNull();
});
