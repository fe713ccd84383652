import { readFileSync } from 'node:fs';
import {
  type Block,
  countedIds,
  plainText,
  type Reading,
  readText,
  type Resolution,
} from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { differences, tallyOfReading, tallyOfText } from './text-words.js';

/** Kind, number, preambular and operative paragraphs, notes: counted in the printed report. */
const CONTENTS = [
  ['draft resolution', 'I', 6, 6, '1'],
  ['draft resolution', 'II', 14, 23, '2 3 4 5'],
  ['draft resolution', 'III', 20, 22, '6 7 8 9'],
  ['draft decision', 'I', 0, 1, ''],
  ['draft decision', 'II', 0, 3, ''],
  ['resolution', '27/1', 4, 2, '10 11 12'],
  ['resolution', '27/2', 18, 13, '13 14 15 16 17 18 19'],
  ['resolution', '27/3', 12, 7, '20 21 22 23 24 25'],
  ['resolution', '27/4', 7, 13, '26 27 28 29 30'],
  ['resolution', '27/5', 19, 23, '31 32 33 34 35 36 37 38'],
  ['resolution', '27/6', 18, 17, '39 40 41 42 43'],
  ['decision', '27/1', 0, 1, ''],
] as const;

function reportText(): string {
  return readFileSync(documentPath('report', 'ccpcj-27-report.txt'), 'utf8');
}

let read: Reading | undefined;

function report(): Reading {
  read ??= readText(reportText(), countedIds());
  return read;
}

function find(kind: string, number: string): Resolution {
  const found = report().documents.find((document) => document.kind === kind && document.number === number);
  if (found === undefined) throw new Error(`${kind} ${number} was not read.`);
  return found;
}

function paragraphCount(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.type === 'paragraph').length;
}

function paragraphText(document: Resolution, part: 'preamble' | 'operative', place: number): string {
  const block = document[part].filter(({ type }) => type === 'paragraph')[place - 1];
  return block?.type === 'paragraph' ? plainText(block.content) : '';
}

describeOnDocuments('the report of the twenty-seventh session', () => {
  test('no word is lost, and none is invented', () => {
    expect(differences(tallyOfText(reportText()), tallyOfReading(report()))).toEqual([]);
  });

  test('its documents, their paragraphs and their notes', () => {
    const contents = report().documents.map(({ kind, number, preamble, operative, notes }) => [
      kind,
      number,
      paragraphCount(preamble),
      paragraphCount(operative),
      notes.map(({ marker }) => marker).join(' '),
    ]);
    expect(contents).toEqual(CONTENTS);
  });

  test('nothing is doubtful', () => expect(report().notices).toEqual([]));

  test('operative paragraphs are numbered from 1 to the last', () => {
    for (const document of report().documents.filter(({ kind }) => kind.endsWith('resolution'))) {
      const numbers = document.operative.flatMap((block) =>
        block.type === 'paragraph' ? [block.number] : [],
      );
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    }
  });

  test.each([
    ['draft resolution', 'II', 'preamble', 4, 'Emphasizing the important', 'peace and security,'],
    ['draft resolution', 'II', 'operative', 1, 'Reiterates its invitation', 'United Nations;'],
    ['draft resolution', 'III', 'preamble', 18, 'Encouraging Member States', 'all States,'],
    ['draft resolution', 'III', 'operative', 7, 'Also urges', '5 and 16;'],
    ['resolution', '27/2', 'preamble', 11, 'Concerned that', 'trafficking in persons,'],
    ['resolution', '27/2', 'operative', 2, 'Calls upon', 'justice practitioners;'],
    ['resolution', '27/3', 'preamble', 5, 'Taking note', 'with children,'],
    ['resolution', '27/4', 'operative', 4, 'Further encourages', 'international laws;'],
    ['resolution', '27/5', 'preamble', 5, 'Recalling General', 'of origin,'],
    ['resolution', '27/5', 'operative', 14, 'Urges Member', 'as appropriate;'],
    ['resolution', '27/6', 'operative', 12, 'Also requests', 'lessons learned;'],
  ] as const)(
    '%s %s: the paragraph %s %i, cut by a page break, is whole',
    (kind, number, part, place, head, end) => {
      const text = paragraphText(find(kind, number), part, place);
      expect([text.slice(0, head.length), text.slice(-end.length)]).toEqual([head, end]);
    },
  );

  test('a note printed among the paragraphs of the next resolution belongs to the one that calls it', () => {
    const [note] = find('resolution', '27/1').notes.slice(-1);
    expect([note?.marker, plainText(note?.content ?? []).slice(0, 6)]).toEqual(['12', 'E/CN.7']);
  });

  test.each([
    ['27/2', '13', 2],
    ['27/2', '14', 2],
    ['27/4', '26', 2],
    ['27/5', '37', 2],
  ])('resolution %s calls note %s %i times', (number, marker, times) => {
    const document = find('resolution', number);
    const id = document.notes.find((note) => note.marker === marker)?.id;
    const calls = [...document.preamble, ...document.operative].flatMap((block) =>
      block.type === 'paragraph'
        ? block.content.filter((item) => item.type === 'note' && item.note === id)
        : [],
    );
    expect(calls).toHaveLength(times);
  });

  test('the table of resolution 27/1', () => {
    const [heading, table] = find('resolution', '27/1').operative.slice(2);
    expect(heading?.type).toBe('heading');
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows.map(({ header, cells }) => `${header ? 'H' : '-'}${cells.length}`).join(' ')).toBe(
      'H5 H5 -5 -5 -5 -5 -5 -5 -5 -5 -5 -5 -5',
    );
    expect(
      rows
        .at(-1)
        ?.cells.map(({ content }) => plainText(content))
        .slice(-2),
    ).toEqual(['307', '307']);
  });

  test('the lettered decision and its agenda', () => {
    const { operative, annexes } = find('draft decision', 'II');
    expect(operative.map((block) => (block.type === 'paragraph' ? block.number : null))).toEqual([
      '(a)',
      '(b)',
      '(c)',
    ]);
    const items = annexes[0]?.blocks.map((block) =>
      block.type === 'paragraph' ? [block.number, block.children.length] : [],
    );
    expect([annexes.length, annexes[0]?.label]).toEqual([1, null]);
    expect(items?.map(([number]) => number)).toEqual(
      Array.from({ length: 13 }, (_, index) => String(index + 1)),
    );
    expect(items?.filter(([, children]) => children !== 0)).toEqual([
      ['4', 4],
      ['6', 5],
    ]);
  });

  test('decisions in a sentence name no body apart', () => {
    const numbers = ['draft decision I', 'decision 27/1'].map((name) => {
      const [, kind = '', number = ''] = /^(.*) (\S+)$/u.exec(name) ?? [];
      const { organ, operative } = find(kind, number);
      return [
        plainText(organ),
        operative.map((block) => (block.type === 'paragraph' ? block.number : 'none')),
      ];
    });
    expect(numbers).toEqual([
      ['', [null]],
      ['', ['4']],
    ]);
  });

  test('the paragraphs of the report itself are prose, each once, in the order of their numbers', () => {
    const numbers = report().prose.flatMap(({ number, text }) =>
      number !== null && /[.:)”]$/u.test(text) ? [Number(number)] : [],
    );
    // Paragraph 4 is the decision's.
    expect(numbers).toEqual(
      Array.from({ length: 143 }, (_, index) => index + 1).filter((number) => number !== 4),
    );
  });
});
