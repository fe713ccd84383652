import { readFileSync } from 'node:fs';

import { countedIds, plainText, writeText } from '@penholder/resolution';
import { beforeAll, describe, expect, it, test } from 'vitest';

import type { FileReading } from '../../src/file-reading.js';
import type { Piece } from '../../src/pdf/piece.js';
import { readPdf } from '../../src/pdf/read-pdf.js';
import { inReadingOrder, mirrored } from '../../src/pdf/right-to-left.js';

/** `draft-arabic.html` as Chromium prints it, letter by letter from the left, each in the shape it has in its word. */
const PRINTED = new URL('printed/draft-arabic.pdf', import.meta.url);
const SOURCE = new URL('printed/draft-arabic.html', import.meta.url);

describe('a page that runs from right to left', () => {
  let reading: FileReading;
  beforeAll(async () => {
    const read = await readPdf(new Uint8Array(readFileSync(PRINTED)), 'draft-arabic.pdf', countedIds());
    if (!read.ok) throw new Error(read.error.message);
    reading = read.value;
  });

  it('is read with every word of its source, in order', () => {
    const [document] = reading.documents;
    const source = readFileSync(SOURCE, 'utf8')
      .replace(/^.*<\/head>/su, '')
      .replace(/<[^>]*>/gu, ' ');
    const text = document === undefined ? '' : writeText(document);
    const body = (words: string) => wordsOf(words.slice(words.indexOf('بيرو')));
    expect(body(text)).toEqual(body(source));
    expect(wordsOf(text).toSorted()).toEqual(wordsOf(source).toSorted());
    expect([reading.prose, reading.furniture]).toEqual([[], []]);
  });

  it('has its paragraphs, parts and numbers', () => {
    const [document] = reading.documents;
    expect(document?.symbol).toBe('A/C.3/90/L.7');
    expect(document?.preamble).toHaveLength(2);
    const shape = document?.operative.map((block) =>
      block.type === 'paragraph' ? [block.number, block.children.map(({ marker }) => marker)] : [],
    );
    expect(shape).toEqual([
      ['1', ['(أ)', '(ب)']],
      ['2', []],
    ]);
    const last = document?.operative.at(-1);
    expect(last?.type === 'paragraph' ? plainText(last.content) : '').toMatch(/^تقرر .*\.$/u);
  });
});

/** Letters, figures and brackets, so that brackets the wrong way round are seen too. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+|\p{N}+|[()“”/]/gu) ?? [];
}

/** Pieces as they stand on the page, from its left; a blank before one is a blank on the page. */
function piecesFromLeft(line: string): Piece[] {
  return line.split('|').map((text, at) => ({
    text: text.trim(),
    left: 50 + 30 * at,
    right: 75 + 30 * at,
    base: 700,
    size: 10,
    italic: false,
    bold: false,
    spaced: /^\s/u.test(text),
    level: true,
  }));
}

function readingOrder(line: string): string {
  const others = piecesFromLeft('كلمات تجعل الصفحة من اليمين').map((piece) => ({ ...piece, base: 600 }));
  const pieces = [...piecesFromLeft(line), ...others];
  const page = mirrored({ number: 1, width: 600, height: 800, mirrored: false, columns: 'one', pieces });
  const inLine = page.pieces
    .filter(({ base }) => base === 700)
    .toSorted((one, other) => one.left - other.left);
  return inReadingOrder(inLine)
    .map(({ text, spaced }, at) => (spaced && at > 0 ? ' ' : '') + text)
    .join('');
}

test.each([
  ['words alone', 'ج| ب| ا', 'ا ب ج'],
  ['letters of a word', 'ج|ب|ا', 'ابج'],
  ['a symbol in pieces', 'ب| A|/|90| ا', 'ا A/90 ب'],
  ['words from the left', 'ب| Blue| Star| ا', 'ا Blue Star ب'],
  ['a figure between words', 'ب| 25| ا', 'ا 25 ب'],
  ['figures that a blank parts', 'ب| 7| 8| ا', 'ا 8 7 ب'],
  ['brackets by their shape', 'ب| (|ا|)| ج', 'ج (ا) ب'],
  ['brackets in a symbol', 'ب| A|(|I|)| ا', 'ا A(I) ب'],
  ['a stop behind a symbol', '.A/90| ا', 'ا A/90.'],
  ['a comma behind a quotation mark', '،“|ب| ا', 'ا ب“،'],
  ['no word from the right', 'Blue| Star', 'Blue Star'],
])('%s', (_, line, expected) => {
  expect(readingOrder(line)).toBe(expected);
});

test('letters in the shape of their place are plain letters', () => {
  expect(readingOrder('ﻲ|ﻟ|ﺎ|ﻋ')).toBe('عالي');
});
