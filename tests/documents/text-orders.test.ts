import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import {
  countedIds,
  type Inline,
  labelsOf,
  paragraphsIn,
  type Reading,
  readText,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { differences, tallyOfReading, tallyOfText } from './text-words.js';

/** Folders of drafts as PDF, and where the same drafts stand as text in the order of the page's stream. */
const FOLDERS = [
  [
    ['ga80-pairs', 'draft-pdf'],
    ['ga80-pairs', 'draft-text'],
  ],
  [
    ['ga80-amendments', 'base'],
    ['ga80-amendments', 'base'],
  ],
] as const;

const hasTool = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasTool) console.log('Skipped without pdftotext: drafts in other orders. Install poppler-utils.');

interface Draft {
  readonly file: string;
  readonly text: string;
  readonly reading: Reading;
  readonly reference: Resolution;
}

/** The drafts as `pdftotext` prints them with these options, each beside its reading from the other text. */
function draftsBy(options: readonly string[]): Draft[] {
  return FOLDERS.flatMap(([pdfs, texts]) =>
    readdirSync(documentPath(...pdfs))
      .filter((file) => file.endsWith('.pdf'))
      .map((file) => {
        const text = execFileSync('pdftotext', [...options, documentPath(...pdfs, file), '-'], {
          encoding: 'utf8',
        });
        const other = readFileSync(documentPath(...texts, file.replace('.pdf', '.txt')), 'utf8');
        return {
          file,
          text,
          reading: readText(text, countedIds()),
          reference: onlyDocument(readText(other, countedIds()), file),
        };
      }),
  );
}

function onlyDocument({ documents }: Reading, file: string): Resolution {
  const [document, ...more] = documents;
  if (document === undefined || more.length > 0) throw new Error(`${file} is not one document.`);
  return document;
}

/** Title, paragraphs by label and notes by marker, calls in them; blanks and hyphens left out, which each order spoils its own way. */
function partsOf(document: Resolution): Map<string, string> {
  const markers = new Map(document.notes.map(({ id, marker }) => [id, marker]));
  const signs = (content: readonly Inline[]) =>
    content
      .map((item) => (item.type === 'text' ? item.text : `«${markers.get(item.note) ?? ''}»`))
      .join('')
      .replace(/[\s\u2010\u2011-]/gu, '');
  const blocks = [
    ...document.preamble,
    ...document.operative,
    ...document.annexes.flatMap((one) => one.blocks),
  ];
  const labels = labelsOf(document);
  return new Map([
    ['title', signs(document.title)],
    ...paragraphsIn(blocks)
      .flatMap(withDescendants)
      .map(({ id, content, tail }) => [labels.get(id) ?? '', signs(content) + signs(tail)] as const),
    ...document.notes.map(({ marker, content }) => [`note ${marker ?? ''}`, signs(content)] as const),
  ]);
}

function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (label) => !(one.has(label) && one.get(label) === other.get(label)),
  );
}

describeOnDocuments('drafts of the eightieth session as text in other orders', () => {
  describe.skipIf(!hasTool && process.env['CI'] !== 'true')('printed by pdftotext', () => {
    test.each([
      ['in reading order', []],
      ['with the page’s layout', ['-layout']],
    ])('%s: the same parts, no word lost, nothing doubtful', { timeout: 180_000 }, (name, options) => {
      const drafts = draftsBy(options);
      const unlike = drafts.flatMap(({ file, reading, reference }) => {
        const labels = differing(partsOf(onlyDocument(reading, file)), partsOf(reference));
        return labels.length > 0 ? [`${file}: ${labels.join(', ')}`] : [];
      });
      console.log(
        `Drafts ${name} that read alike: ${drafts.length - unlike.length} of ${drafts.length}.\n${unlike.join('\n')}`,
      );
      const lost = drafts.flatMap(({ file, text, reading }) =>
        differences(tallyOfText(text), tallyOfReading(reading)).map((word) => `${file}: ${word}`),
      );
      const doubts = drafts.flatMap(({ file, reading }) =>
        [...reading.notices, ...reading.prose.map(({ text }) => ({ message: text }))].map(
          ({ message }) => `${file}: ${message}`,
        ),
      );
      expect([lost, doubts]).toEqual([[], []]);
      expect(drafts.length).toBeGreaterThanOrEqual(55);
      // In one draft the reference glues two paragraphs together that the layout keeps apart.
      expect(unlike.length).toBeLessThanOrEqual(1);
    });
  });
});
