import { countedIds, type Resolution, writeText } from '@penholder/resolution';
import { describe, expect, it } from 'vitest';

import type { FileReading } from '../../src/file-reading.js';
import { readPdf } from '../../src/pdf/read-pdf.js';
import { bold, type DrawnLine, drawn, italic, sized, type Span, writtenPdf } from './written-pdf.js';

const LEFT = 60;
const RIGHT = 320;
const TOP = 640;
const LEADING = 12;

/** Full lines of a column of about 230 points. */
const FULL = [
  'of the lamps that burn on the coast in the nights of',
  'winter, and of the oil that is brought to them by the',
];

async function readingOf(lines: readonly DrawnLine[]): Promise<FileReading> {
  const reading = await readPdf(writtenPdf([lines]), 'draft.pdf', countedIds());
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

/** A column of lines one under the other; a line of `null` is a gap. */
function column(left: number, lines: readonly (readonly Span[] | null)[]): DrawnLine[] {
  return lines.flatMap((spans, at) => (spans === null ? [] : [drawn(left, TOP - at * LEADING, ...spans)]));
}

const HEAD = [
  sized(12, drawn(200, 740, bold('Lamps of the coast'))),
  drawn(LEFT, 700, italic('The General Assembly'), ','),
];

const full = (count: number): string[][] => Array.from({ length: count }, (_, at) => [FULL[at % 2] ?? '']);

function textsOf(documents: readonly Resolution[]): string[] {
  return documents.flatMap((document) => writeText(document).split('\n')).filter((line) => line !== '');
}

const PAGE = [
  ...HEAD,
  ...column(LEFT, [
    [italic('Noting'), ' the long nights of the north and the work'],
    ...full(9),
    ['keepers, who carry it up the stairs of the tall houses'],
  ]),
  ...column(RIGHT, [
    ['and light the lamps before the sun goes down,'],
    null,
    ['1. ', italic('Urges'), ' all to think in good time of the oil and'],
    ...full(8),
    ['keepers;'],
    ['2. ', italic('Decides'), ' to come back to the lamps of the coast.'],
  ]),
];

describe('a page in two columns', () => {
  it('is read column by column, a paragraph going on from one to the other', async () => {
    const { documents, prose, notices } = await readingOf(PAGE);
    const [, , noting, urges, decides] = textsOf(documents);
    expect(noting).toMatch(
      /^\*Noting\* the long nights .* of the tall houses and light the lamps before the sun goes down,$/u,
    );
    expect(urges).toMatch(/^1\. \*Urges\* all to think .* by the keepers;$/u);
    expect(decides).toBe('2. *Decides* to come back to the lamps of the coast.');
    expect(prose).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['two columns']);
  });

  it('is none where each row begins at one height on both sides: a table keeps its rows', async () => {
    const rows = Array.from({ length: 4 }, (_, at) => [
      `Lamp ${at} ${FULL[0]}`,
      FULL[1] ?? '',
      FULL[0] ?? '',
    ]);
    const lines = rows.flatMap((cell) => [...cell.map((text) => [text]), null, null]);
    const { documents, notices } = await readingOf([
      ...HEAD,
      drawn(LEFT, 670, italic('Noting'), ' the list of lamps, which is set out below for all,'),
      ...column(LEFT, lines),
      ...column(RIGHT, lines),
    ]);
    expect(notices.filter(({ kind }) => kind === 'two columns')).toEqual([]);
    expect(documents).toHaveLength(1);
  });

  it('is none where one side has words and the other figures', async () => {
    const figures = full(12).map((_, at) => [`${at}00 ${at}50`]);
    const { notices } = await readingOf([...HEAD, ...column(LEFT, full(12)), ...column(RIGHT, figures)]);
    expect(notices.filter(({ kind }) => kind === 'two columns')).toEqual([]);
  });
});
