import { readFileSync } from 'node:fs';

import { readFile, type ReadingJson, readingToJson } from '@penholder/formats';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

describeOnDocuments('the report of the Commission as JSON', () => {
  let json: ReadingJson;
  beforeAll(async () => {
    const reading = await readFile(
      readFileSync(documentPath('report/ccpcj-27-report.txt')),
      'ccpcj-27-report.txt',
    );
    if (!reading.ok) throw new Error(reading.error.message);
    json = readingToJson(reading.value);
  });

  test.each<[ReadingJson['documents'][number]['kind'], string, number]>([
    ['resolution', '27/1', 2],
    ['resolution', '27/2', 13],
    ['resolution', '27/3', 7],
    ['resolution', '27/4', 13],
    ['resolution', '27/5', 23],
    ['resolution', '27/6', 17],
    ['draft resolution', 'I', 6],
    ['draft resolution', 'II', 23],
    ['draft resolution', 'III', 22],
  ])('%s %s has %i operative paragraphs', (kind, number, count) => {
    const document = json.documents.find((each) => each.kind === kind && each.number === number);
    const paragraphs = document?.operative.filter((block) => 'label' in block) ?? [];
    expect(paragraphs).toHaveLength(count);
  });

  test('cites every paragraph of a document once', () => {
    for (const { preamble, operative } of json.documents) {
      const labels = [...preamble, ...operative].flatMap((block) => ('label' in block ? [block.label] : []));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('has openings that begin the text of each paragraph', () => {
    const blocks = json.documents.flatMap(({ preamble, operative }) => [...preamble, ...operative]);
    const paragraphs = blocks.flatMap((block) => ('label' in block ? [block] : []));
    expect(paragraphs.filter(({ opening, text }) => !text.startsWith(opening))).toEqual([]);
    expect(paragraphs.filter(({ opening }) => opening === '').length).toBeLessThan(paragraphs.length / 20);
  });

  test('tells what became of the drafts', () => {
    const outcomes = json.actions.map(
      ({ symbol, outcome, action }) => `${action} ${symbol ?? '-'} ${outcome ?? '-'}`,
    );
    expect(outcomes).toEqual(
      expect.arrayContaining([
        'adopted E/CN.15/2018/L.2/Rev.1 27/2',
        'adopted E/CN.15/2018/L.5 27/6',
        'recommended E/CN.15/2018/L.4/Rev.2 draft resolution I',
        'withdrawn E/CN.15/2018/L.9 -',
      ]),
    );
  });
});
