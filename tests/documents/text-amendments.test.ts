import { readdirSync, readFileSync } from 'node:fs';
import { type Block, countedIds, plainText, readText, type Resolution } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { differences, tallyOfReading, tallyOfText } from './text-words.js';

/** File, paragraphs of the amendment in order by their first word or number, and notes: counted in the documents. */
const AMENDMENTS = [
  ['A_80_L.19', 'Delete Recalling', '* **'],
  ['A_80_L.20', 'Delete', '*'],
  ['A_80_L.28', '1 2 3 Stressing 4 5 Expresses Stresses 6 Decides 7 8', '*'],
  ['A_80_L.38', 'Delete', '*'],
  ['A_C.3_80_L.56', 'After Notes', ''],
  ['A_C.3_80_L.63', 'In', ''],
  ['A_C.6_80_L.24', 'In', ''],
] as const;

function amendmentText(file: string): string {
  return readFileSync(documentPath('ga80-amendments', 'text', file), 'utf8');
}

function amendment(file: string): Resolution {
  const { documents } = readText(amendmentText(file), countedIds());
  const [document] = documents;
  if (document === undefined || documents.length !== 1)
    throw new Error(`${file} was not read as one document.`);
  return document;
}

function headOf(block: Block): string {
  if (block.type !== 'paragraph') return block.type;
  return block.number ?? plainText(block.content).split(' ')[0] ?? '';
}

describeOnDocuments('amendments as text', () => {
  test('each is one amendment, with title and sponsors, and no word is lost', () => {
    for (const file of readdirSync(documentPath('ga80-amendments', 'text'))) {
      const { kind, title, front } = amendment(file);
      expect(kind, file).toBe('amendment');
      expect(title, file).not.toEqual([]);
      expect(
        front.filter(({ role }) => role === 'sponsors'),
        file,
      ).toHaveLength(1);
      const read = readText(amendmentText(file), countedIds());
      expect(differences(tallyOfText(amendmentText(file)), tallyOfReading(read)), file).toEqual([]);
    }
  });

  test.each(AMENDMENTS)('%s', (file, paragraphs, notes) => {
    const { operative, notes: read } = amendment(`${file}.txt`);
    expect(operative.map(headOf).join(' ')).toBe(paragraphs);
    expect(read.map(({ marker }) => marker).join(' ')).toBe(notes);
  });
});
