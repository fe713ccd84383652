import { describe, expect, test } from 'vitest';

import { beginChapter, chapterName, isOwnChapter } from '../../src/text/chapter-name.js';

describe('the heading of a chapter or section', () => {
  test.each([
    ['Chapter II', 'chapter: roman 2'],
    ['Chapter I', 'chapter: letter 9, roman 1'],
    ['PART 3', 'part: digit 3'],
    ['Part two', 'part: word 2'],
    ['B. Draft decisions', ': letter 2'],
    ['IV. **Trade**', ': roman 4'],
    ['C. The Board met.', null],
    ['Chapter II of the rules', null],
    ['1. Oil', null],
    [`B. ${'Oil '.repeat(200)}`, null],
  ])('%s', (text, read) => {
    const name = chapterName(text);
    const counts = name?.counts.map(({ kind, ordinal }) => `${kind} ${String(ordinal)}`).join(', ');
    expect(name === null ? null : `${name.word}: ${counts ?? ''}`).toBe(read);
  });
});

describe('whether a chapter can be the text’s own', () => {
  test.each([
    ['Chapter I', [], true],
    ['Chapter II', [], false],
    ['Chapter II', ['Chapter I'], true],
    ['Chapter II', ['Part I'], false],
    ['Chapter II', ['Chapter I', 'Chapter II'], false],
    ['Part XI', ['Part VIII'], true],
    ['Part XII', ['Part VIII', 'Part I'], false],
    ['B. Oil', ['A. Wicks'], true],
    ['C. Oil', ['A. Wicks'], false],
    ['V. Oil', ['IV. Wicks'], true],
    ['A. Oil', ['C. Wicks'], true],
  ])('%s after %j', (text, before, own) => {
    const begun = new Map<string, number>();
    for (const name of before.map(chapterName)) if (name !== null) beginChapter(name, begun);
    const name = chapterName(text);
    expect(name !== null && isOwnChapter(name, begun)).toBe(own);
  });
});
