import { readFileSync } from 'node:fs';

import { type FileReading, readFile, writeDocuments, type WrittenFormat } from '@penholder/formats';
import { type Resolution, writeText } from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { schemaFaults } from './akn-schema.js';

const ENDINGS: Readonly<Record<WrittenFormat, string>> = {
  json: 'json',
  text: 'txt',
  akn: 'xml',
  html: 'html',
};

describeOnDocuments('the documents of the report, written into one file', () => {
  let reading: FileReading;
  beforeAll(async () => {
    const read = await readFile(readFileSync(documentPath('report/ccpcj-27-report.txt')), 'report.txt');
    if (!read.ok) throw new Error(read.error.message);
    reading = read.value;
  });

  function written(format: WrittenFormat): Uint8Array {
    const bytes = writeDocuments(reading, format);
    if (!bytes.ok) throw new Error(bytes.error.message);
    return bytes.value;
  }

  async function readAgain(format: WrittenFormat): Promise<readonly Resolution[]> {
    const again = await readFile(written(format), `report.${ENDINGS[format]}`);
    if (!again.ok) throw new Error(again.error.message);
    expect(again.value.prose).toEqual([]);
    return again.value.documents;
  }

  test.each(['json', 'akn', 'html'] as const)('as %s, are the same documents again', async (format) => {
    expect(reading.documents).toHaveLength(12);
    expect(await readAgain(format)).toEqual(reading.documents);
  });

  test('as text, are the same texts again', async () => {
    expect((await readAgain('text')).map(writeText)).toEqual(reading.documents.map(writeText));
  });

  test('as Akoma Ntoso, are valid by the schema', async () => {
    const faults = await schemaFaults([{ name: 'report', text: new TextDecoder().decode(written('akn')) }]);
    expect(Object.fromEntries(faults)).toEqual({});
  }, 60_000);
});
