import { countedIds, plainText, type Resolution, writeText } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { FileReading } from '../../src/file-reading.js';
import { readPdf } from '../../src/pdf/read-pdf.js';
import { bold, type DrawnLine, drawn, italic, raised, sized, writtenPdf } from './written-pdf.js';

async function readingOf(...pages: readonly (readonly DrawnLine[])[]): Promise<FileReading> {
  const reading = await readPdf(writtenPdf(pages), 'draft.pdf', countedIds());
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

async function documentOf(...pages: readonly (readonly DrawnLine[])[]): Promise<Resolution> {
  const [document, ...more] = (await readingOf(...pages)).documents;
  if (document === undefined || more.length > 0) throw new Error('One document was expected.');
  return document;
}

/** The text of a document in the text layout, without its blank lines. */
function written(document: Resolution): string[] {
  return writeText(document)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim());
}

const HEAD = [
  drawn(60, 735, 'United Nations'),
  drawn(482, 735, 'A/C.3/90/L.7'),
  sized(20, drawn(60, 705, bold('General Assembly'))),
  drawn(397, 705, 'Distr.: Limited'),
  drawn(397, 693, '3 November 2030'),
  drawn(60, 580, bold('Ninetieth session')),
  sized(12, drawn(123, 476, bold('Lamps of the coast'))),
  drawn(147, 452, italic('The General Assembly'), ','),
];

const TITLE = HEAD.slice(-2);

describe('a page of a draft', () => {
  test('has front lines, title, body and italics', async () => {
    const document = await documentOf([
      ...HEAD,
      drawn(147, 434, italic('Recalling'), ' the work of the keepers of the north and of'),
      drawn(123, 422, 'the south,'),
      drawn(147, 404, '1.', '    ', italic('Urges'), ' keepers to light their lamps.'),
    ]);
    expect(written(document)).toEqual([
      'United Nations',
      'A/C.3/90/L.7',
      'General Assembly',
      'Distr.: Limited',
      '3 November 2030',
      'Ninetieth session',
      'Lamps of the coast',
      '*The General Assembly*,',
      '*Recalling* the work of the keepers of the north and of the south,',
      expect.stringMatching(/^(?:1\. )?\*Urges\* keepers to light their lamps\.$/u),
    ]);
    expect(document.symbol).toBe('A/C.3/90/L.7');
  });

  test.each<[string, readonly DrawnLine[], readonly string[]]>([
    [
      'a hyphen at the end of a line joins',
      [drawn(147, 434, italic('Noting'), ' the self-'), drawn(123, 422, 'taught keepers,')],
      ['*Noting* the self-taught keepers,'],
    ],
    [
      'a wide gap begins a paragraph',
      [drawn(123, 434, italic('Noting'), ' lamps,'), drawn(123, 416, italic('Noting'), ' wicks,')],
      ['*Noting* lamps,', '*Noting* wicks,'],
    ],
    [
      'an indent begins a paragraph',
      [
        drawn(147, 434, italic('Noting'), ' lamps of brass and of glass, and of iron, and all else'),
        drawn(123, 422, 'that is kept in the tall houses of the coast where people live,'),
        drawn(147, 410, italic('Noting'), ' wicks,'),
      ],
      [
        '*Noting* lamps of brass and of glass, and of iron, and all else that is kept in the tall houses of the coast where people live,',
        '*Noting* wicks,',
      ],
    ],
    [
      "a section's numeral has a line of its own, and its title goes on over lines",
      [
        drawn(147, 434, italic('Noting'), ' lamps,'),
        sized(12, drawn(300, 404, bold('II'))),
        sized(12, drawn(200, 390, bold('Lamps of the north and of the'))),
        sized(12, drawn(230, 376, bold('south'))),
      ],
      ['*Noting* lamps,', 'II', 'Lamps of the north and of the south'],
    ],
    [
      'asterisks and brackets of the words are words',
      [drawn(147, 434, italic('Noting'), ' a [lamp](old) * wick,')],
      ['*Noting* a [lamp]\\(old) \\* wick,'],
    ],
    [
      'an address that a line parts is one',
      [drawn(147, 434, italic('Noting'), ' www.example.org/oil_'), drawn(123, 422, 'log_old,')],
      ['*Noting* www.example.org/oil\\_log\\_old,'],
    ],
    [
      'a letter set a hair apart belongs to its word',
      [drawn(147, 434, italic('Noting'), ' the ', bold('l')), drawn(195.4, 434, 'amps,')],
      ['*Noting* the lamps,'],
    ],
  ])('%s', async (_name, lines, expected) => {
    const end = drawn(147, 300, '1.', '    ', italic('Urges'), ' all to keep watch;');
    const second = drawn(147, 280, '2.', '    ', italic('Decides'), ' to come back.');
    const lastOf = written(await documentOf([...TITLE, ...lines, end, second])).slice(2, -2);
    expect(lastOf).toEqual(expected);
  });

  test('without a masthead has paragraphs from its top', async () => {
    const raised = TITLE.map((line) => ({ ...line, base: line.base + 260 }));
    const document = await documentOf([
      ...raised,
      drawn(147, 694, italic('Recalling'), ' the work of the keepers of the north and of'),
      drawn(123, 682, 'the south,'),
      drawn(147, 664, '1.', '    ', italic('Urges'), ' keepers to light their lamps.'),
    ]);
    expect(written(document)[2]).toBe('*Recalling* the work of the keepers of the north and of the south,');
  });

  test('a number without its full stop, which a tab parts from the words, is the number', async () => {
    const document = await documentOf([
      ...TITLE,
      drawn(147, 434, '1.', '    ', italic('Urges'), ' all to keep watch;'),
      drawn(147, 416, '2'),
      drawn(171, 416, italic('Also decides'), ' to come back.'),
    ]);
    expect(written(document).at(-1)).toBe('2. *Also decides* to come back.');
  });
});

describe('notes', () => {
  const lines = [
    drawn(147, 434, italic('Recalling'), ' its resolution 12/4,', raised('1'), ' and the log of'),
    drawn(123, 422, 'the keepers,', raised('2')),
    drawn(147, 404, '1.', '    ', italic('Urges'), ' all to keep watch;'),
    drawn(147, 386, '2.', '    ', italic('Decides'), ' to come back.'),
  ];
  const notes = [
    sized(8.5, drawn(117, 100, raised('1'), ' See A/88/12, on')),
    sized(8.5, drawn(117, 90, 'lamps.')),
    sized(8.5, drawn(117, 80, raised('2'), ' Not printed.')),
  ];

  test.each<[string, readonly DrawnLine[]]>([
    ['under a rule', [sized(8, drawn(99, 112, '__________________')), ...notes]],
    ['without a rule', notes],
  ])('%s are taken out and called', async (_name, foot) => {
    const document = await documentOf([...TITLE, ...lines, ...foot]);
    expect(document.notes.map(({ marker, content }) => `${marker} ${plainText(content)}`)).toEqual([
      '1 See A/88/12, on lamps.',
      '2 Not printed.',
    ]);
    expect(written(document)[2]).toBe('*Recalling* its resolution 12/4,¹ and the log of the keepers,²');
  });
});

describe('several pages', () => {
  const pages = [
    [
      ...TITLE,
      drawn(147, 434, italic('Recalling'), ' that the keepers of the north wrote much of it down, and'),
      drawn(123, 422, 'that those of the south kept it all in their heads, as keepers'),
      drawn(65, 44, '30-12345 (E)    061130'),
      drawn(65, 30, '*3012345*'),
    ],
    [
      sized(8.5, drawn(60, 733, bold('A/C.3/90/L.7'))),
      drawn(123, 707, 'did at all times,'),
      drawn(147, 689, '1.', '    ', italic('Urges'), ' all to keep watch;'),
      drawn(147, 671, '2.', '    ', italic('Decides'), ' to come back.'),
      sized(7, drawn(524, 38, '30-12345')),
      sized(8.5, drawn(60, 37, bold('2/2'))),
    ],
  ];

  test('a paragraph that the page parts is one again', async () => {
    expect(written(await documentOf(...pages))[2]).toBe(
      '*Recalling* that the keepers of the north wrote much of it down, and that those of the south kept it all in their heads, as keepers did at all times,',
    );
  });

  test('what belongs to the pages is furniture, by page', async () => {
    expect((await readingOf(...pages)).furniture.map(({ line, text }) => `${line}: ${text}`)).toEqual([
      '1: 30-12345 (E) 061130',
      '1: *3012345*',
      '2: A/C.3/90/L.7',
      '2: 2/2',
      '2: 30-12345',
    ]);
  });
});

/** Cells side by side, their columns a hundred points apart. */
function row(base: number, ...cells: readonly string[]): DrawnLine[] {
  return cells.map((cell, at) => drawn(147 + 100 * at, base, cell));
}

test('a page without text among others has a notice', async () => {
  const { notices } = await readingOf([...TITLE, drawn(147, 434, '1.  ', italic('Urges'), ' all.')], []);
  expect(notices).toEqual([
    { line: 2, kind: 'page without text', message: expect.stringMatching(/^Page 2 has no text/u) },
  ]);
});

test('columns are cells, and the lines of a cell are one', async () => {
  const document = await documentOf([
    ...TITLE,
    drawn(147, 434, '1.', '    ', italic('Decides'), ' on the oil as follows:'),
    ...row(410, 'House', 'Oil', 'Wicks'),
    ...row(392, 'North Head', 'of olives', '4'),
    drawn(247, 380, 'and of fish'),
    ...row(362, 'South Bay', 'none', '11'),
    drawn(147, 330, '2.', '    ', italic('Decides'), ' to come back.'),
  ]);
  const table = document.operative.find((block) => block.type === 'table');
  expect(table?.rows.map(({ cells }) => cells.map(({ content }) => plainText(content)))).toEqual([
    ['House', 'Oil', 'Wicks'],
    ['North Head', 'of olives and of fish', '4'],
    ['South Bay', 'none', '11'],
  ]);
});

describe('a PDF that is refused', () => {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;
  const whole = [...TITLE, drawn(147, 434, italic('Urges'), ' all.')];

  test.each<[string, () => Uint8Array, string, RegExp]>([
    ['of pictures alone', () => writtenPdf([[], []]), 'Scanned', /without text on its pages/u],
    ['locked', () => writtenPdf([whole], locked), 'Locked', /locked with a password/u],
    ['cut off at its head', () => Buffer.from('%PDF-1.7\n'), 'WrongFormat', /a damaged PDF/u],
    [
      'of too many pages',
      () => writtenPdf(Array.from({ length: 2001 }, () => [])),
      'TooManyPages',
      /2001 pages/u,
    ],
  ])('%s', async (_name, bytes, type, message) => {
    const reading = await readPdf(bytes(), 'draft.pdf', countedIds());
    expect(reading).toMatchObject({ ok: false, error: { type, message: expect.stringMatching(message) } });
  });

  test('leaves the bytes it was given as they were', async () => {
    const bytes = writtenPdf([whole]);
    const before = bytes.slice();
    await readPdf(bytes, 'draft.pdf', countedIds());
    expect(bytes).toEqual(before);
  });
});

describe('any PDF', () => {
  const line = fc.record({
    left: fc.integer({ min: 40, max: 300 }),
    base: fc.integer({ min: 30, max: 760 }),
    size: fc.constantFrom(6, 8.5, 10, 12),
    words: fc.array(fc.stringMatching(/^[a-z]{4,9}$/u), { minLength: 1, maxLength: 4 }),
  });
  const pages = fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });

  test('keeps every letter in one place', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (drawing) => {
        const { documents, prose, furniture } = await readingOf(
          ...drawing.map((lines) =>
            lines.map(({ left, base, size, words }) => sized(size, drawn(left, base, words.join(' ')))),
          ),
        );
        const found = [...prose, ...furniture].map(({ text }) => text).join('');
        expect(documents).toEqual([]);
        expect(letters(found)).toBe(
          letters(JSON.stringify(drawing.map((lines) => lines.map(({ words }) => words)))),
        );
      }),
      { seed: 20260514, numRuns: 60 },
    );
  });

  test('gives a reading or a refusal, whatever the bytes', { timeout: 60_000 }, async () => {
    const whole = writtenPdf([TITLE]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }), async (at, noise) => {
        const bytes = Buffer.concat([whole.slice(0, at), noise, whole.slice(at + noise.length)]);
        const reading = await readPdf(bytes, 'draft.pdf', countedIds());
        expect(reading.ok || reading.error.message.startsWith('draft.pdf')).toBe(true);
      }),
      { seed: 20260515, numRuns: 60 },
    );
  });
});

function letters(text: string): string {
  return [...text.replace(/[^a-z]/gu, '')].sort().join('');
}
