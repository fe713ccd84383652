import { expect, it } from 'vitest';

import { levelsAfter } from '../../src/text/list-sequence.js';

it.each([
  ['', '(a)', '(a)'],
  ['(a)', '(b)', '(b)'],
  ['(a)', '(i)', '(a) (i)'],
  ['(h)', '(i)', '(i)'],
  ['(a) (i)', '(ii)', '(a) (ii)'],
  ['(a) (ii)', '(b)', '(b)'],
  ['(a) (i)', 'a.', '(a) (i) a.'],
  ['(z)', '(aa)', '(aa)'],
  ['(a)', '(a bis)', '(a bis)'],
  ['(a bis)', '(b)', '(b)'],
  ['(c)', '(a)', '(a)'],
  ['1.', '2.', '2.'],
  ['“(a)', '“(b)', '“(b)'],
  ['(c)', '“(a)', '(c) “(a)'],
])('with "%s" open, %s leaves "%s" open', (open, marker, expected) => {
  expect(levelsAfter(open === '' ? [] : open.split(/ (?!bis)/u), marker)?.join(' ')).toBe(expected);
});

it.each([
  ['', '(c)'],
  ['(a)', '(d)'],
  ['(a)', 'b.'],
  ['“(a)', '(b)'],
])('with "%s" open, %s goes on with no list', (open, marker) => {
  expect(levelsAfter(open === '' ? [] : [open], marker)).toBeNull();
});
