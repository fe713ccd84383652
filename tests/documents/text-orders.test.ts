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
import { pdfWords } from './pdf-words.js';
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

/** Makes the text of a draft: `pdf` and `txt` are paths of the PDF and of its text in the order of the page's stream. */
type Printing = (pdf: string, txt: string) => string | Promise<string>;

const asStored: Printing = (_, txt) => readFileSync(txt, 'utf8');

const printedWith =
  (...options: readonly string[]): Printing =>
  (pdf) =>
    execFileSync('pdftotext', [...options, pdf, '-'], { encoding: 'utf8' });

/** The same where the rules above notes are drawn, and as text pasted in: without form feeds. */
const pasted =
  (printing: Printing): Printing =>
  async (pdf, txt) =>
    (await printing(pdf, txt)).replace(/^\s*_{10,}$\n?| _{10,}$/gmu, '').replaceAll('\f', '\n');

const copies = new Map<string, Promise<string>>();

/** As viewers copy a page: stretch after stretch, notes called in the middle of lines; each file is drawn once. */
const copied: Printing = (pdf) => {
  const copy = copies.get(pdf) ?? pdfWords(new Uint8Array(readFileSync(pdf)));
  copies.set(pdf, copy);
  return copy;
};

function draftsBy(printing: Printing): Promise<Draft[]> {
  const drafts = FOLDERS.flatMap(([pdfs, texts]) =>
    readdirSync(documentPath(...pdfs))
      .filter((file) => file.endsWith('.pdf'))
      .map(async (file) => {
        const txt = documentPath(...texts, file.replace('.pdf', '.txt'));
        const text = await printing(documentPath(...pdfs, file), txt);
        const reference = onlyDocument(readText(readFileSync(txt, 'utf8'), countedIds()), file);
        return { file, text, reading: readText(text, countedIds()), reference };
      }),
  );
  return Promise.all(drafts);
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

/** Expects every draft to read as its stored text does, all its words placed and nothing doubtful. */
function expectAlike(name: string, drafts: readonly Draft[]): void {
  const unlike = drafts.flatMap(({ file, reading, reference }) => {
    const labels = differing(partsOf(onlyDocument(reading, file)), partsOf(reference));
    return labels.length > 0 ? [`${file}: ${labels.join(', ')}`] : [];
  });
  console.log(
    `Drafts ${name} that read alike: ${drafts.length - unlike.length} of ${drafts.length}. ${unlike.join('; ')}`,
  );
  const lost = drafts.flatMap(({ file, text, reading }) =>
    differences(tallyOfText(text), tallyOfReading(reading)).map((word) => `${file}: ${word}`),
  );
  const doubts = drafts.flatMap(({ file, reading: { notices, prose } }) =>
    [...notices.map(({ message }) => message), ...prose.map(({ text }) => text)].map(
      (one) => `${file}: ${one}`,
    ),
  );
  expect([lost, doubts]).toEqual([[], []]);
  expect(drafts.length).toBeGreaterThanOrEqual(55);
  expect(unlike).toEqual([]);
}

describeOnDocuments('drafts of the eightieth session as text in other orders', () => {
  test.each<[string, Printing]>([
    ['without rules and form feeds', pasted(asStored)],
    ['copied from a viewer', copied],
    ['copied from a viewer, without rules', pasted(copied)],
  ])('%s', { timeout: 180_000 }, async (name, printing) => expectAlike(name, await draftsBy(printing)));

  describe.skipIf(!hasTool && process.env['CI'] !== 'true')('printed by pdftotext', () => {
    test.each<[string, Printing]>([
      ['in reading order', printedWith()],
      ['in reading order, without rules and form feeds', pasted(printedWith())],
      ['with the page’s layout', printedWith('-layout')],
      ['with the page’s layout, without rules and form feeds', pasted(printedWith('-layout'))],
    ])('%s', { timeout: 180_000 }, async (name, printing) => expectAlike(name, await draftsBy(printing)));
  });
});
