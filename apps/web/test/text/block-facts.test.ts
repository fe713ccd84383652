// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { blockFacts } from '../../src/text/block-facts.js';

function pageOf(html: string): HTMLElement {
  const page = document.createElement('article');
  page.innerHTML = html;
  return page;
}

const page = pageOf(
  '<p data-id="a" data-label="OP1">Urges all<span class="caret"><span class="caret-name">Kenya</span></span> States,' +
    '<span class="note-call" data-marker="2"></span> to write<span class="note-call" data-marker="2"></span></p>' +
    '<p data-id="b" data-label="OP2">Decides</p>' +
    '<p data-part="note" data-id="n1" data-marker="1">First note.</p>' +
    '<p data-part="note" data-id="n2" data-marker="2">Second note.</p>',
);

it('reads label, words, notes and carets off the page; the names at carets are no words', () => {
  expect(blockFacts(page, 'a')).toEqual({
    id: 'a',
    label: 'OP1',
    words: 5,
    delegations: ['Kenya'],
    notes: [{ marker: '2', words: 'Second note.' }],
  });
});

it('knows a block that calls nothing, and none that is not there', () => {
  expect(blockFacts(page, 'b')).toMatchObject({ words: 1, delegations: [], notes: [] });
  expect(blockFacts(page, 'c')).toBeNull();
});
