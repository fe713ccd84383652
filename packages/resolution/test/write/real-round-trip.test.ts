import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../../../../tests/documents-folder.js';
import { countedIds, readText, type Resolution, writeText } from '../../src/index.js';
import { comparable } from './comparable.js';

function documents(...path: readonly string[]): readonly Resolution[] {
  return readText(readFileSync(documentPath(...path), 'utf8'), countedIds()).documents;
}

function changed(resolutions: readonly Resolution[]): (string | null)[] {
  return resolutions
    .filter((resolution) => {
      const back = readText(writeText(resolution), countedIds()).documents.map(comparable);
      return JSON.stringify(back) !== JSON.stringify([comparable(resolution)]);
    })
    .map(({ symbol, number }) => symbol ?? number);
}

describeOnDocuments('real documents, written and read back', () => {
  test('the documents of the report', () => {
    const read = documents('report', 'ccpcj-27-report.txt');
    expect(read.length).toBeGreaterThan(9);
    expect(changed(read)).toEqual([]);
  });

  test('the drafts of the eightieth session', () => {
    const read = readdirSync(documentPath('ga80-pairs', 'draft-text')).flatMap((file) =>
      documents('ga80-pairs', 'draft-text', file),
    );
    console.log(
      `Drafts written and read back the same: ${read.length - changed(read).length} of ${read.length}.`,
    );
    expect(read.length).toBeGreaterThan(100);
    expect(changed(read)).toEqual([]);
  });
});
