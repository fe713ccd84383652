import { describe, expect, test } from 'vitest';

import { countedIds, plainText, readText, writeText } from '../../src/index.js';
import { withQuotationLifted } from '../../src/text/quoted-document.js';
import { comparable } from '../write/comparable.js';
import { onlyDocument, outline, reading } from './outline.js';

const QUOTED = [
  '“Lamps of the harbours',
  '“The Council of Harbours,',
  '“*Recalling* its charter on oil,',
  '“1. *Urges* keepers:',
  '“(a) To trim wicks;',
  '“(b) To watch;',
  '“2. *Decides* to wait.”',
];

const OUTLINE = [
  'PP “Recalling its charter on oil,',
  'OP1 “Urges keepers:',
  '- (a) “To trim wicks;',
  '- (b) “To watch;',
  'OP2 “Decides to wait.”',
];

describe('a document that is quoted as a whole', () => {
  test('is read, its marks kept, and ends with the quotation', () => {
    const letter = ['The mission proposes the following text:', ...QUOTED, 'It thanks all keepers.'];
    const { documents, prose } = reading(letter.join('\n\n'));
    expect(documents.map(outline)).toEqual([OUTLINE]);
    expect(documents.map(({ title, organ }) => [plainText(title), plainText(organ)])).toEqual([
      ['“Lamps of the harbours', '“The Council of Harbours'],
    ]);
    expect(prose.map(({ text }) => text)).toEqual([letter[0], letter.at(-1)]);
  });

  test.each([
    ['line under line', QUOTED.slice(1).join('\n')],
    ['with straight marks', QUOTED.slice(1).join('\n\n').replace(/[“”]/gu, '"')],
    [
      'with marks behind the numbers',
      QUOTED.slice(1)
        .join('\n\n')
        .replace(/“(\d\.|\(.\)) /gu, '$1 “'),
    ],
  ])('%s', (_, text) => {
    const marked = outline(onlyDocument(text)).map((line) =>
      line.replace(/"(?=\S)/u, '“').replace(/"$/u, '”'),
    );
    expect(marked).toEqual(OUTLINE);
  });

  test('is written and read back the same', () => {
    const document = onlyDocument(QUOTED.join('\n\n'));
    const back = readText(writeText(document), countedIds()).documents;
    expect(back.map(comparable)).toEqual([comparable(document)]);
  });
});

describe('a quotation stays what it was', () => {
  test('in another document', () => {
    const outer = ['The Board,', '*Noting* the text below,', '1. *Recommends* the following:', ...QUOTED];
    const { documents } = reading([...outer, '2. *Decides* to adjourn.'].join('\n\n'));
    expect(documents.map(({ organ }) => plainText(organ))).toEqual(['The Board']);
  });

  test('in an amendment', () => {
    const front = ['X/80/L.9', '12 May 2026', 'Ruritania: amendment to draft resolution X/80/L.7'];
    const text = [...front, '', 'Replace the text with the following:', '', QUOTED.join('\n\n')].join('\n');
    expect(reading(text).documents.map(({ kind }) => kind)).toEqual(['amendment']);
  });

  test('where it names no body', () => {
    const words = ['“Lamps burn low,', '“1. Keepers wait;', '“2. All is well.”'];
    expect(withQuotationLifted(words.join('\n\n'))).toBeNull();
    expect(reading(words.join('\n\n')).documents).toEqual([]);
  });
});
