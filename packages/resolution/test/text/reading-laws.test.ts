import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  blocksOf,
  joinRuns,
  linesOf,
  type Notice,
  paragraphsIn,
  type Reading,
  withDescendants,
} from '../../src/index.js';
import { reading } from './outline.js';

/** Words that the grammar knows, so that soups of them meet every rule. */
const KEYWORDS = [
  'Draft resolution II',
  'Resolution 27/2',
  'Decision I',
  'The General Assembly,',
  'The Board:',
  'Recalling oil,',
  'Noting',
  'Deeply concerned',
  'Urges',
  'Decides to go.',
  '1.',
  '2.',
  '3. Calls upon keepers;',
  '(a)',
  '(b) To wait;',
  '(i)',
  'a.',
  '-',
  '•',
  'Annex',
  'Annex II',
  'I',
  'II. Lamps',
  'Chapter II',
  'Provisional agenda',
  '__________',
  'X/80/L.7',
  '25-12345',
  '25-12345 (E)',
  'GE.25-12345',
  '031125',
  '*2512345*',
  '2/5',
  '1',
  '2',
  '3',
  '4',
  'See lamps.',
  'oil of lamps ____________________',
  'Notes with concern the oil',
  'har\u00AD',
  'oﬃcial',
  'United Nations X/80/L.7',
  'Agenda item 1',
  'Ruritania:* draft resolution',
  'Delete operative paragraph 2.',
  '* A note',
  'PP3',
  'OP4 bis',
  '¹',
  'oil¹²',
  'oil1',
  '*',
  '**',
  '***',
  '[oil](#)',
  '[oil](https://example.org)',
  '<i>',
  '</i>',
  '\\(',
  'km²',
  'lamps',
  'of',
  'and',
  ',',
  ';',
  ':',
  '.',
  '“',
  '”',
] as const;

const soup = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...KEYWORDS) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      ),
      fc.constantFrom(' ', '\n', '\n', '\n\n', '\t', '\r\n', '\f', ''),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.flat().join(''));

const RUNS = { seed: 20_261_124, numRuns: 600 };

/** Every letter and digit of a reading, in no order: documents with their kinds, numbers and markers, prose, furniture. */
function lettersOf({ documents, prose, furniture, notices }: Reading): string[] {
  // A note that is called but stands nowhere has a marker of its own in the tree.
  const missing = new Set(
    notices.flatMap(({ kind, message }) => (kind === 'note missing' ? [message.split(' is called')[0]] : [])),
  );
  const texts = documents.flatMap((document) => {
    const markers = new Map(document.notes.map(({ id, marker }) => [id, marker ?? '']));
    const parts = paragraphsIn(blocksOf(document)).flatMap(withDescendants);
    return [
      document.number === null ? '' : `${document.kind}${document.number}`,
      ...document.annexes.map(({ label }) => label ?? ''),
      ...parts.map((part) => (part.type === 'paragraph' ? (part.number ?? '') : (part.marker ?? ''))),
      ...document.notes.map(({ marker }) => (missing.has(`Note ${marker}`) ? '' : (marker ?? ''))),
      ...linesOf(document).flatMap((line) =>
        line.map((item) => (item.type === 'text' ? item.text : (markers.get(item.note) ?? ''))),
      ),
    ];
  });
  return letters(
    [
      ...texts,
      ...prose.map(({ number, text }) => `${number ?? ''}${text}`),
      ...furniture.map(({ text }) => text),
    ].join(''),
  );
}

function letters(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).sort();
}

/** The letters of a text as pasted: its tags, addresses and the labels PP and OP, which are mark-up, left out. */
function lettersPasted(text: string): string[] {
  return letters(text.replaceAll(/<\/?[ib]>|\]\((?:#|https:\/\/example\.org)\)/gu, ''));
}

describe('whatever the text', () => {
  test('reading never throws, and the same text gives the same tree', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(reading(text)).toEqual(reading(text));
      }),
      RUNS,
    );
  });

  test('every letter and digit is in one place', () => {
    const plain = soup.map((text) => text.replaceAll(/PP ?\d|OP ?\d/gu, ''));
    fc.assert(
      fc.property(plain, (text) => {
        expect(lettersOf(reading(text)).join('')).toBe(lettersPasted(text).join(''));
      }),
      RUNS,
    );
  });

  test('lines are in their one normal form', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const line of reading(text).documents.flatMap(linesOf)) expect(line).toEqual(joinRuns(line));
      }),
      RUNS,
    );
  });

  test('no id stands twice, and every call has its note', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { documents } = reading(text);
        const ids = documents.flatMap((document) => [
          ...blocksOf(document).map(({ id }) => id),
          ...document.annexes.map(({ id }) => id),
        ]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const document of documents) {
          const notes = new Set(document.notes.map(({ id }) => id));
          const calls = linesOf(document)
            .flat()
            .flatMap((item) => (item.type === 'note' ? [item.note] : []));
          expect(calls.filter((call) => !notes.has(call))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('notices, prose and furniture name lines of the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const count = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).length;
        const { notices, prose, furniture } = reading(text);
        const lines = [...notices, ...prose, ...furniture].map(({ line }: Pick<Notice, 'line'>) => line);
        expect(lines.filter((line) => line < 1 || line > count)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('an endless line is read, every letter of it', () => {
    const words = KEYWORDS.filter((word) => !/^(?:PP|OP)/u.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        const text = `${word} `.repeat(5_000);
        expect(lettersOf(reading(text)).length).toBe(lettersPasted(text).length);
      }),
      { seed: RUNS.seed, numRuns: 20 },
    );
  });
});
