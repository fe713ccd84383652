import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { type FileReading, readFile, writeCollection, writeFile } from '@penholder/formats';
import { resolutionSchema } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { AKN_FOLDERS } from './akn-files.js';
import { schemaFaults } from './akn-schema.js';

interface Written {
  readonly file: string;
  readonly source: string;
  /** How many documents the source holds; words are compared where it is one. */
  readonly documents: readonly Resolution[];
  readonly outputs: readonly string[];
  /** The whole file written again, where its documents have a common cover. */
  readonly together: string | null;
  readonly readingAgain: FileReading | null;
  readonly reading: FileReading;
  readonly again: readonly (Resolution | null)[];
}

async function writeAgain(path: string): Promise<Written> {
  const bytes = readFileSync(path);
  const reading = await readFile(bytes, basename(path));
  if (!reading.ok) throw new Error(reading.error.message);
  const { documents } = reading.value;
  const files = documents.map((document) => writeFile(document, 'akn'));
  const readings = await Promise.all(files.map((file) => readFile(file, 'again.xml')));
  const together = writeCollection(reading.value);
  const readingAgain = together === null ? null : await readFile(together, 'together.xml');
  return {
    reading: reading.value,
    together: together === null ? null : new TextDecoder().decode(together),
    readingAgain: readingAgain?.ok === true ? readingAgain.value : null,
    file: basename(path),
    source: bytes.toString('utf8'),
    documents,
    outputs: files.map((file) => new TextDecoder().decode(file)),
    again: readings.map((again) => (again.ok ? (again.value.documents[0] ?? null) : null)),
  };
}

describeOnDocuments('Akoma Ntoso of the United Nations, read and written again', () => {
  let files: Written[] = [];
  beforeAll(async () => {
    const paths = AKN_FOLDERS.flatMap((folder) =>
      readdirSync(documentPath(folder))
        .filter((file) => file.endsWith('.xml'))
        .map((file) => documentPath(folder, file)),
    );
    files = await Promise.all(paths.map(writeAgain));
  }, 120_000);

  test('is the same tree', () => {
    const odd = files.filter(({ documents, again }) => JSON.stringify(documents) !== JSON.stringify(again));
    console.log(`The same tree again: ${files.length - odd.length} of ${files.length} files`);
    for (const { file, documents, again } of odd) expect(again, file).toEqual(documents);
  });

  test('keeps words and numbers in their order', () => {
    const single = files.filter(({ documents }) => documents.length === 1);
    const odd = single.filter(
      ({ source, outputs }) => firstDifference(wordsOf(source), wordsOf(outputs[0] ?? '')) !== null,
    );
    console.log(
      `Words in their order: ${single.length - odd.length} of ${single.length} files of one document`,
    );
    expect(
      odd.map(({ file, source, outputs }) => [
        file,
        firstDifference(wordsOf(source), wordsOf(outputs[0] ?? '')),
      ]),
    ).toEqual([]);
  });

  test('of several documents under one cover is the same reading, words in their order', async () => {
    const collections = files.filter(({ together }) => together !== null);
    const texts = collections.map(({ file, together }) => ({ name: file, text: together ?? '' }));
    const faults = await schemaFaults(texts);
    for (const { file, source, together, reading, readingAgain } of collections) {
      expect(documentsAndCover(readingAgain), file).toEqual(documentsAndCover(reading));
      expect(firstDifference(wordsOf(source), wordsOf(together ?? '')), file).toBeNull();
    }
    console.log(`Common cover kept: ${collections.length - faults.size} of ${collections.length} files`);
    expect(Object.fromEntries(faults)).toEqual({});
    expect(collections.length).toBeGreaterThan(0);
  }, 60_000);

  test('keeps keywords, steps, counts and voters of the record', () => {
    const single = files.filter(({ documents }) => documents.length === 1);
    const odd = single.filter(
      ({ source, outputs }) => firstDifference(recordOf(source), recordOf(outputs[0] ?? '')) !== null,
    );
    console.log(
      `Records in their order: ${single.length - odd.length} of ${single.length} files of one document`,
    );
    const told = single.reduce((sum, { source }) => sum + recordOf(source).length, 0);
    expect(told).toBeGreaterThan(10_000);
    expect(
      odd.map(({ file, source, outputs }) => [
        file,
        firstDifference(recordOf(source), recordOf(outputs[0] ?? '')),
      ]),
    ).toEqual([]);
  });

  test('fits what the service takes', () => {
    const odd = files.filter(({ documents }) =>
      documents.some((document) => !resolutionSchema.safeParse(document).success),
    );
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  test('is valid by the schema', async () => {
    const outputs = files.flatMap(({ file, outputs: texts }) =>
      texts.map((text, index) => ({ name: `${index} ${file}`, text })),
    );
    const faults = await schemaFaults(outputs);
    console.log(`Valid by the schema: ${outputs.length - faults.size} of ${outputs.length} written`);
    expect(Object.fromEntries(faults)).toEqual({});
  }, 300_000);

  test('would be refused by the schema with an element out of place', async () => {
    const text = (files[0]?.outputs[0] ?? '').replace('<mainBody>', '<mainBody><meta/>');
    const faults = await schemaFaults([{ name: 'broken', text }]);
    expect(faults.get('broken')?.join(' ')).toMatch(/not expected/u);
  }, 60_000);

  test('shows how many of the published files are valid themselves', async () => {
    const faults = await schemaFaults(files.map(({ file, source }) => ({ name: file, text: source })));
    console.log(`Valid by the schema: ${files.length - faults.size} of ${files.length} published`);
    expect(files.length).toBeGreaterThan(200);
  }, 300_000);
});

/** All but line numbers, which count the file's own lines. */
function documentsAndCover(reading: FileReading | null): unknown {
  const prose = reading?.prose.map(({ number, text }) => [number, text]);
  return [reading?.documents, reading?.collection, prose, reading?.actions];
}

const NOTE = /<authorialNote.*?<\/authorialNote>/gsu;

/** The words of the text, then those of the notes, each in order; this shares no code with the reader. */
function wordsOf(source: string): string[] {
  const printed = source.replace(/<meta>.*?<\/meta>/gsu, ' ').replace(/<!--.*?-->/gsu, '');
  return [printed.replace(NOTE, ''), ...(printed.match(NOTE) ?? [])].flatMap(
    (text) =>
      text
        .replace(/<\/?(span|a|sup|sub|i|b|inline|docAuthority)\b[^>]*>/gu, '')
        .replace(/<[^>]*>/gu, ' ')
        .replace(/&(#?\w+);/gu, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** What the record says of filing, steps and votes, as attributes and names in their order. */
function recordOf(source: string): string[] {
  const meta = /<meta>.*?<\/meta>/su.exec(source)?.[0] ?? '';
  const tags = meta.match(/<(keyword|step|voting|count)\b[^>]*>|<(akn4un:)?organization[^>]*>[^<]*/gu) ?? [];
  return tags.flatMap((tag) => {
    const name = /^<(?:akn4un:)?(\w+)/u.exec(tag)?.[1] ?? '';
    if (name === 'organization') return [`voter ${tag.replace(/^[^>]*>/u, '').trim()}`];
    const said = [...tag.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key, value]) => `${key}=${value?.trim()}`);
    return said
      .filter((each) => !each.endsWith('='))
      .toSorted()
      .map((each) => `${name} ${each}`);
  });
}

function firstDifference(from: readonly string[], to: readonly string[]): string | null {
  const place = from.findIndex((word, index) => word !== to[index]);
  const at = place === -1 && to.length > from.length ? from.length : place;
  if (at === -1) return null;
  const around = (words: readonly string[]) => words.slice(Math.max(0, at - 3), at + 4).join(' ');
  return `${at}: ${around(from)} / ${around(to)}`;
}
