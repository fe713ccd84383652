import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cellsOf } from '../../src/render/cells.js';
import { type StyledText, wrapStyled } from '../../src/render/wrap.js';

function plain(text: string): string {
  return text;
}

function marked(text: string): string {
  return `<${text}>`;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('lines of styled text', () => {
  test.each<[string, StyledText[], number | null, string]>([
    ['no limit', [{ text: 'one two three', set: plain }], null, 'one two three'],
    ['broken at a space', [{ text: 'one two three', set: plain }], 20, 'one two three'],
    [
      'indented from the second line on',
      [{ text: 'one two three four five', set: plain }],
      20,
      'one two three four\n  five',
    ],
    [
      'each line is set by itself, spaces between its words too',
      [{ text: 'one two three four five', set: marked }],
      20,
      '<one two three four>\n  <five>',
    ],
    [
      'a space between words that are set otherwise is set in neither way',
      [
        { text: 'one', set: plain },
        { text: ' two', set: marked },
        { text: ', three', set: plain },
      ],
      null,
      'one <two>, three',
    ],
    ['a break in the text is kept', [{ text: 'one\ntwo', set: plain }], null, 'one\n  two'],
    [
      'a word wider than a line stands alone',
      [{ text: `a ${'b'.repeat(30)} c`, set: plain }],
      20,
      `a\n  ${'b'.repeat(30)}\n  c`,
    ],
    [
      'letters that take two columns',
      [{ text: '保存旧信件保存旧信件', set: plain }],
      18,
      '保存旧信件保存旧\n  信件',
    ],
  ])('%s', (_, texts, width, lines) => {
    expect(wrapStyled(texts, width, '  ')).toBe(lines);
  });

  test('whatever the text, all of it stands there, and no line that could be broken is too wide', () => {
    const pieces = fc.array(
      fc.record({ text: fc.string({ unit: 'grapheme' }), set: fc.constantFrom(plain) }),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 16, max: 60 }), (texts, width) => {
        const lines = wrapStyled(texts, width, '').split('\n');
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(texts.map(({ text }) => text).join('')));
        expect(lines.filter((line) => cellsOf(line) > width && /\S\s+\S/u.test(line))).toEqual([]);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

test.each([
  ['letters', 'abc', 3],
  ['marks over letters', 'e\u0301', 1],
  ['signs that print nothing', 'a\u200Eb\u2060', 2],
  ['Chinese', '旧信', 4],
  ['Arabic', 'رسالة', 5],
])('columns of %s', (_, text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});
