import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import {
  compare,
  type ComparedFacts,
  type Comparison,
  comparisonToHtml,
  comparisonToText,
} from '../../src/index.js';
import { compareWritten, LISTS, smallComparison, STORES } from './small-comparison.js';

/** What is said to those who hear the page, with a direction of its own: it must not tell the paragraph's. */
const SAID = '<span class="said" lang="en" dir="ltr">';

const FACTS: ComparedFacts = {
  from: { name: 'draft resolution', day: '4 May 2031', language: 'en' },
  to: { name: 'resolution 91/7', day: null, language: 'en' },
};

function page(comparison: Comparison, facts: ComparedFacts | null = null): string {
  return comparisonToHtml(comparison, facts);
}

/** Whether every element that is opened is closed, the innermost first. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  const body = html.slice(html.indexOf('<body'));
  for (const [, closes, name = '', attributes = ''] of body.matchAll(/<(\/?)(\w+)([^>]*)>/gu)) {
    if (name === 'input' || attributes.endsWith('/')) continue;
    if (closes === '') open.push(name);
    else if (open.pop() !== name && name !== 'html') return false;
  }
  return open.length === 0;
}

describe('as a page', () => {
  test('old and new words are marked, and said to those who hear the page', () => {
    const html = page(smallComparison());
    expect(html).toContain(
      `<del>${SAID}[deleted: </span><i>Requests</i>${SAID}]</span></del>` +
        `<ins class="close">${SAID}[inserted: </span><i>Invites</i>${SAID}]</span></ins>` +
        ' the Secretary-General',
    );
  });

  test('every row is there: changed ones in the list of changes, kept ones folded', () => {
    const html = page(smallComparison());
    expect(html.match(/<article/gu)).toHaveLength(2);
    expect(
      [...html.matchAll(/<a href="#(change-\d)"><b>([^<]*)/gu)].map(([, name, label]) => [name, label]),
    ).toEqual([
      ['change-1', 'OP1'],
      ['change-2', 'OP2 → OP3'],
    ]);
    expect([...html.matchAll(/<summary><b>([^<]*)/gu)].map(([, labels]) => labels)).toEqual([
      'title',
      'OP1, now OP2',
    ]);
    expect(html).toContain(`<i>Urges</i>${STORES.slice('Urges'.length)}`);
  });

  test('it says what is compared with what, in numbers and in words', () => {
    const html = page(smallComparison(), FACTS);
    expect(html).toContain('<b>draft resolution · 4 May 2031</b>');
    expect(html).toContain('<b>resolution 91/7</b>');
    expect(html).toContain('<li class="reworded"><b>1</b> reworded</li>');
    expect(html).toContain('The opening phrase became weaker in OP3 (“Requests” to “Invites”).');
  });

  test('what a change means stands beside it and in the list', () => {
    const html = page(smallComparison());
    expect(html).toContain('<li class="weaker">weaker: Requests → Invites</li>');
    expect(html).toContain('<em class="weaker">weaker</em>');
  });

  test('side by side, each text stands by itself, and what is missing is said', () => {
    const html = page(compareWritten([`OP ${STORES}`], [`OP ${STORES}`, `OP ${LISTS}`]));
    expect(html).toContain(`<div class="pair"><p class="none">${SAID}Nothing on this side.</span></p>`);
  });

  test('what a document says is text, never mark-up or style', () => {
    const html = page(compareWritten([], ['title </style><script>"&\'', 'OP Urges <b>all</b>;']), FACTS);
    expect(html).toContain('&lt;/style&gt;&lt;script&gt;&quot;&amp;&#39;');
    expect(html).not.toMatch(/<script|<b>all/u);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
  });

  test('the words keep their direction, and a language that is not known is not claimed', () => {
    expect(page(smallComparison())).toContain('<p class="words inline" dir="auto" lang="">');
    expect(page(smallComparison(), FACTS)).toContain('<p class="words inline" dir="auto">');
    const arabic = { ...FACTS, to: { ...FACTS.to, language: 'ar' } };
    expect(page(smallComparison(), arabic)).toContain('<p class="words inline" dir="auto" lang="ar">');
  });

  test('nothing to list, no list', () => {
    const html = page(compareWritten([`OP ${STORES}`], [`OP ${STORES}`]));
    expect(html).not.toContain('<nav');
    expect(html).toContain('say the same, word for word');
  });

  test('it loads nothing from elsewhere, and its elements close', () => {
    for (const comparison of [
      smallComparison(),
      compareWritten([], []),
      compareWritten([`OP ${STORES}`], []),
    ]) {
      const html = page(comparison, FACTS);
      expect(html).not.toMatch(/src=|href="(?!#)|url\(|@import|<script/u);
      expect(isBalanced(html)).toBe(true);
    }
  });
});

test('whatever the documents, the elements of the page close, and the terminal is not steered', () => {
  fc.assert(
    fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
      const comparison = compare(from, to);
      const html = page(comparison);
      expect(isBalanced(html)).toBe(true);
      expect(html.match(/<article/gu)?.length ?? 0).toBe(
        comparison.paragraphs.filter(({ change }) => change !== 'kept').length,
      );
      const text = comparisonToText(comparison, { colour: false, width: 60, facts: null });
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    }),
    { seed: 7, numRuns: 60 },
  );
});
