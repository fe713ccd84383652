import { expect, it, test } from 'vitest';

import { pageStarts, splitLines } from '../../src/text/lines.js';
import { runningLines } from '../../src/text/running-lines.js';
import { onlyDocument, outline } from './outline.js';

/** The lines of a text that run through its pages. */
function running(pages: readonly string[]): string[] {
  const text = pages.join('\n\f');
  const lines = splitLines(text);
  const found = runningLines(lines, pageStarts(text));
  return lines.filter(({ number }) => found.has(number)).map((line) => line.text);
}

it.each<[string, string[], string[]]>([
  [
    'a head and the numbers of pages',
    ['Lamps\none\ntwo\n1', 'On lamps\nthree\nfour\n2', 'On lamps\nfive\nsix\n3', 'On lamps\nseven\neight\n4'],
    ['1', 'On lamps', '2', 'On lamps', '3', 'On lamps', '4'],
  ],
  [
    'numbers of pages that do not begin with 1',
    ['one\ntwo\nPage 11 of 30', 'three\nfour\nPage 12 of 30', 'five\nsix\nPage 13 of 30'],
    ['Page 11 of 30', 'Page 12 of 30', 'Page 13 of 30'],
  ],
  ['the masthead of the first page stays', ['X/1\na\nb', 'X/1\nc\nd', 'X/1\ne\nf'], ['X/1', 'X/1']],
  ['two pages are too few', ['a\nb\n1', 'c\nd\n2'], []],
  ['the end of a note', ['a\nb\nIbid.', 'c\nd\nIbid.', 'e\nf\nIbid.'], []],
  ['the numbers of notes', ['a\nb\n1\nIbid.', 'c\nd\n2\nIbid.', 'e\nf\n3\nIbid.'], []],
  ['numbers that count no pages', ['a\nb\n4', 'c\nd\n9', 'e\nf\n2'], []],
])('%s', (_, pages, lines) => expect(running(pages)).toEqual(lines));

test('a paragraph goes on behind them', () => {
  const pages = [
    'Lamps\nThe General Assembly,\n1. Urges keepers to light\n– 1 –',
    'Assembly of Ruritania\n\nlamps on all\n– 2 –',
    'Assembly of Ruritania\n\nthe quays of\n– 3 –',
    'Assembly of Ruritania\n\nthe harbour.\n– 4 –',
  ];
  expect(outline(onlyDocument(pages.join('\n\f')))).toEqual([
    'OP1 Urges keepers to light lamps on all the quays of the harbour.',
  ]);
});
