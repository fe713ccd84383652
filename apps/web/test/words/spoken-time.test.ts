import { expect, it } from 'vitest';

import { ago, daysBetween, daySpoken, spanSpoken } from '../../src/words/spoken-time.js';

const NOW = Date.parse('2030-05-13T12:00:00Z');

// Browsers differ in how short they say it; the number and the unit are the same.
it.each([
  ['2030-05-13T11:57:00Z', /^3 ?min/u],
  ['2030-05-13T09:00:00Z', /^3 ?h/u],
  ['2030-05-12T11:00:00Z', /^yesterday$/u],
  ['2030-05-01T12:00:00Z', /^12 ?d/u],
])('%s was %s', (instant, said) => {
  expect(ago(instant, NOW, 'en')).toMatch(said);
});

it('leaves under a minute unsaid', () => {
  expect(ago('2030-05-13T11:59:30Z', NOW, 'en')).toBeNull();
});

it.each<[string | null, string | null, string]>([
  ['2030-05-13', '2030-05-17', '13–17 May 2030'],
  ['2030-05-30', '2030-06-02', '30 May–2 June 2030'],
  ['2030-05-13', null, '13 May 2030'],
  [null, '2030-05-17', '17 May 2030'],
  [null, null, ''],
])('from %s to %s: %s', (from, to, said) => {
  expect(spanSpoken(from, to, 'en')).toBe(said);
});

it('counts days over the change of clocks and months', () => {
  expect(daysBetween('2030-03-30', '2030-04-01')).toBe(2);
  expect(daySpoken('2030-04-01', 'en')).toBe('1 April 2030');
});
