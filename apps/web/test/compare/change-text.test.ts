import { expect, it } from 'vitest';

import { comparisonFileName } from '../../src/compare/head/comparison-file-name.js';
import { changeText } from '../../src/compare/rows/change-text.js';
import { linkTo } from '../../src/compare/rows/use-copying.js';
import { sampleRow, wordsOf } from './sample-row.js';

it('a change is copied with its texts, its labels, what it means and its words', () => {
  const row = sampleRow('reworded', {
    from: ['OP3'],
    to: ['OP4'],
    renumbered: true,
    words: wordsOf('-Requests|+Invites|= States to write|+, as appropriate|=;'),
  });
  const remarks = ['weaker: Requests → Invites', '“as appropriate” came'];
  expect(changeText(row, remarks, { from: 'L.2', to: 'L.2/Rev.1' })).toBe(
    [
      'OP3 → OP4: reworded, renumbered (L.2 → L.2/Rev.1)',
      'weaker: Requests → Invites · “as appropriate” came',
      '[-Requests-]{+Invites+} States to write{+, as appropriate+};',
    ].join('\n'),
  );
});

it('marks stand close to the words', () => {
  const row = sampleRow('reworded', { words: wordsOf('=to write| |+by hand |=soon;') });
  expect(changeText(row, [], { from: 'a', to: 'b' })).toContain('{+by hand+} soon;');
});

it('a link names both texts and the paragraph, and leaves the view', () => {
  const here = 'https://desk.example/drafts/d1/compare?view=inline&to=b#OP1';
  const link = new URL(linkTo(here, { from: 'a', to: 'live' }, 'was OP4 (b)'));
  expect(Object.fromEntries(link.searchParams)).toEqual({ view: 'inline', from: 'a', to: 'live' });
  expect(decodeURIComponent(link.hash)).toBe('#was OP4 (b)');
});

it('a file is named after both texts', () => {
  expect(comparisonFileName('A/99/L.2', 'Resolution 99/14', 'html')).toBe(
    'A-99-L.2-compared-with-Resolution-99-14.html',
  );
});
