import { expect, test } from 'vitest';

import { mergedWording } from '../../src/index.js';
import { markedMerge, threeWaysOf } from './merged.js';

const BASE = 'OP Urges all States to keep public letters in dry stores, as appropriate;';

/** What theirs and ours have in the place of what in the base; then the words merged. */
const CASES: readonly (readonly [string, readonly [string, string], readonly [string, string], string])[] = [
  [
    'apart',
    ['all', 'Member'],
    ['dry', 'high'],
    'Urges theirs[all>Member] States to keep public letters in ours[dry>high] stores, as appropriate;',
  ],
  [
    'one beside the other, a kept space between them',
    ['all', 'Member'],
    ['States', 'bodies'],
    'Urges theirs[all>Member] ours[States>bodies] to keep public letters in dry stores, as appropriate;',
  ],
  [
    'the same',
    ['dry', 'high'],
    ['dry', 'high'],
    'Urges all States to keep public letters in both[dry>high] stores, as appropriate;',
  ],
  [
    'the same words otherwise',
    ['dry', 'high'],
    ['dry', 'cool'],
    'Urges all States to keep public letters in conflict[dry|high|cool] stores, as appropriate;',
  ],
  [
    'a deletion of what the other side reworded',
    [', as appropriate', ''],
    ['appropriate', 'needed'],
    'Urges all States to keep public letters in dry storesconflict[, as appropriate||, as needed];',
  ],
  [
    'two insertions at one place',
    ['States', 'States, soon,'],
    ['States', 'States, late,'],
    'Urges all Statesconflict[|, soon,|, late,] to keep public letters in dry stores, as appropriate;',
  ],
  [
    'an insertion at the edge of a deletion',
    [', as appropriate', ''],
    ['appropriate', 'appropriate, and soon'],
    'Urges all States to keep public letters in dry storesconflict[, as appropriate||, as appropriate, and soon];',
  ],
  [
    'an insertion before a sign that the other side replaced',
    ['appropriate', 'appropriate and needed'],
    ['appropriate;', 'appropriate.'],
    'Urges all States to keep public letters in dry stores, as appropriatetheirs[> and needed]ours[;>.]',
  ],
];

test.each(CASES)('%s', (_, theirs, ours, merged) => {
  const [paragraph] = threeWaysOf([BASE], [BASE.replace(...theirs)], [BASE.replace(...ours)]).paragraphs;
  expect(markedMerge(paragraph?.words ?? [])).toBe(merged);
  const [turned] = threeWaysOf([BASE], [BASE.replace(...ours)], [BASE.replace(...theirs)]).paragraphs;
  const wording = mergedWording(paragraph?.words ?? []);
  expect(mergedWording(turned?.words ?? [])).toBe(wording);
  expect(wording === null).toBe(merged.includes('conflict'));
});

test('typography gives way to words, and is no conflict', () => {
  const [base, theirs, ours] = ['the “dry” stores', 'the "dry" stores', 'the “high” stores'].map(
    (words) => `OP Urges all States to keep public letters in ${words};`,
  );
  const [paragraph] = threeWaysOf([base ?? ''], [theirs ?? ''], [ours ?? '']).paragraphs;
  expect(paragraph?.outcome).toBe('only ours');
  expect(mergedWording(paragraph?.words ?? [])).toContain('high');
});
