import { readdirSync, readFileSync } from 'node:fs';

import { type FileReading, readFile } from '@penholder/formats';
import { countedIds, plainText, readText, type Resolution, writeText } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

/** The files of resolutions that are parts of one ("80/84 A and B"). */
async function composites(): Promise<FileReading[]> {
  const files = readdirSync(documentPath('akn', 'structures')).filter((file) => file.endsWith('.xml'));
  const readings = await Promise.all(
    files.map((file) => readFile(readFileSync(documentPath('akn', 'structures', file)), file)),
  );
  return readings.flatMap((reading) =>
    reading.ok && reading.value.documents.length > 1 && / [A-C]$/u.test(numberOf(reading.value))
      ? [reading.value]
      : [],
  );
}

function numberOf({ documents }: FileReading): string {
  return documents[0]?.number ?? '';
}

/** As it is printed: the common front page, then each part under its letter. */
function printed({ documents, prose }: FileReading): string {
  const cover = prose.map(({ number, text }) => (number === null ? text : `${number}. ${text}`));
  const parts = documents.map((document) => {
    const letter = document.number?.split(' ').at(-1) ?? '';
    return `${letter}\n\n${writeText({ ...document, front: [], symbol: null, number: null })}`;
  });
  return [cover.join('\n'), ...parts].join('\n\n');
}

/** What a part is called and how much it holds; what it holds is held to the letter elsewhere. */
function inShort({ kind, symbol, number, title, preamble, operative, closing, notes }: Resolution): unknown {
  const counts = [preamble, operative, closing, notes].map(({ length }) => length);
  return [kind, symbol, number, plainText(title), ...counts];
}

describeOnDocuments('composite resolutions as text', () => {
  test('are the parts that Akoma Ntoso has', async () => {
    const files = await composites();
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const { documents, prose } = readText(printed(file), countedIds());
      expect(documents.map(inShort)).toEqual(file.documents.map(inShort));
      expect(prose).toHaveLength(file.prose.length);
    }
  }, 60_000);
});
