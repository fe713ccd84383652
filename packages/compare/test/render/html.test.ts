import { describe, expect, test } from 'vitest';

import { comparisonToHtml } from '../../src/index.js';
import { compareWritten, smallComparison } from './small-comparison.js';

describe('as a page', () => {
  test('old and new words are marked, and every row is there', () => {
    const page = comparisonToHtml(smallComparison());
    expect(page).toContain('<section class="kept"><h2>title</h2><p dir="auto">On letters</p></section>');
    expect(page).toContain('<del>Requests</del><ins>Invites</ins> the Secretary-General');
    expect(page.match(/<section/gu)).toHaveLength(4);
  });

  test('what a document says is text, never mark-up', () => {
    const page = comparisonToHtml(compareWritten([], ['title <script>"&\'']));
    expect(page).toContain('<ins>&lt;script&gt;&quot;&amp;&#39;</ins>');
    expect(page).not.toContain('<script');
  });

  test('it loads nothing from elsewhere', () => {
    expect(comparisonToHtml(smallComparison())).not.toMatch(/src=|href=|url\(|@import/u);
  });
});
