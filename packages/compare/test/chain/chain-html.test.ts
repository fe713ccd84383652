import { expect, test } from 'vitest';

import { chainToHtml } from '../../src/index.js';
import { smallChain, STORES } from './small-chain.js';
import { chainOf } from './versions-of.js';

/** The page without what is only said, not shown. */
function shown(page: string): string {
  return page.replaceAll(/<span class="said">[^<]*<\/span>/gu, '');
}

test('a row a thread, a column a version, and the last wording with the versions of its words', () => {
  const page = shown(chainToHtml(smallChain()));
  expect(page).toContain('<th scope="row">OP1</th>');
  expect(page).toContain(`<td><small>OP1</small><p dir="auto">${STORES}</p></td>`);
  expect(page).toContain('<small>OP1 · reworded · addressee: all States → all Member States</small>');
  expect(page).toContain(
    '<mark class="v2">Invites<sup>3</sup></mark> all <mark class="v1">Member<sup>2</sup></mark>',
  );
  expect(page).toContain('<p dir="auto">Urges all <ins>Member</ins> States');
  expect(page).toContain('<small>OP1 · reworded · weaker: Urges → Invites</small>');
  expect(page).toContain('<small>OP2 · put back</small>');
});

test('every row has as many columns as there are versions, and two', () => {
  const rows = shown(chainToHtml(smallChain())).match(/<tr[\s\S]*?<\/tr>/gu) ?? [];
  const columns = rows.map((row) =>
    [...row.matchAll(/<t[hd]\b([^>]*)>/gu)].reduce(
      (sum, [, attributes = '']) => sum + Number(/colspan="(\d+)"/u.exec(attributes)?.[1] ?? 1),
      0,
    ),
  );
  expect(new Set(columns)).toEqual(new Set([5]));
});

test('what was kept throughout is folded, and there', () => {
  expect(shown(chainToHtml(smallChain()))).toContain(
    '<details><summary>kept throughout</summary><p dir="auto"><b>OP3</b> Decides to meet',
  );
});

test('what no longer stands is said not to', () => {
  const page = chainToHtml(chainOf(['OP Urges all States;', 'OP Thanks nobody;'], ['OP Urges all States;']));
  expect(page).toContain('not in the last version');
});

test('what a document says is text, and the page loads nothing from elsewhere', () => {
  const page = chainToHtml(chainOf(['title <b>one'], ['title <script>"&\'']));
  expect(page).not.toMatch(/<script|<b>one/u);
  expect(page).toContain('&lt;script&gt;&quot;&amp;&#39;');
  expect(page).not.toMatch(/src=|href=|url\(|@import/u);
});
