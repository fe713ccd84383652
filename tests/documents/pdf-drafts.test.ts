import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { readFile } from '@penholder/formats';
import {
  countedIds,
  type Inline,
  labelsOf,
  paragraphsIn,
  plainText,
  type Reading,
  readText,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';
import { pdfWords } from './pdf-words.js';
import { differences, type Tally, tallyOfReading, tallyOfText } from './text-words.js';
import { partingsOf } from './tree-partings.js';

const FOLDER = ['ga80-pairs', 'draft-pdf'] as const;

interface Draft {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly document: Resolution;
}

let read: Promise<readonly Draft[]> | null = null;

/** The drafts as PDF, read once for all tests. */
function drafts(): Promise<readonly Draft[]> {
  read ??= Promise.all(readdirSync(documentPath(...FOLDER)).map(draftOf));
  return read;
}

async function draftOf(file: string): Promise<Draft> {
  const bytes = new Uint8Array(readFileSync(documentPath(...FOLDER, file)));
  const result = await readFile(bytes, file, countedIds());
  if (!result.ok) throw new Error(result.error.message);
  const [document, ...more] = result.value.documents;
  if (document === undefined || more.length > 0) throw new Error(`${file} is not one document.`);
  return { file, bytes, reading: result.value, document };
}

function textOf(file: string): string {
  return readFileSync(documentPath('ga80-pairs', 'draft-text', file.replace('.pdf', '.txt')), 'utf8');
}

/** Counts letters and digits in place of words. */
function signs(words: Tally): Tally {
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    for (const sign of word) counts.set(sign, (counts.get(sign) ?? 0) + count);
  }
  return counts;
}

/** The same draft as text taken from the PDF by another program. */
function asText(file: string): Resolution {
  const [document] = readText(textOf(file), countedIds()).documents;
  if (document === undefined) throw new Error(`${file} has no text.`);
  return document;
}

/** Every paragraph and subparagraph by its label, with its plain words; title and notes too. */
function partsOf(document: Resolution): Map<string, string> {
  const labels = labelsOf(document);
  const blocks = [
    ...document.preamble,
    ...document.operative,
    ...document.annexes.flatMap((annex) => annex.blocks),
  ];
  const parts = new Map([['title', plainText(document.title)]]);
  for (const paragraph of paragraphsIn(blocks).flatMap(withDescendants)) {
    const label = labels.get(paragraph.id) ?? '';
    parts.set(label, `${plainText(paragraph.content)} ${plainText(paragraph.tail)}`.trim());
  }
  for (const note of document.notes) parts.set(`note ${note.marker}`, plainText(note.content));
  return parts;
}

/** The labels at which two documents differ; all of them where one lacks some. */
function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (label) => !(one.has(label) && one.get(label) === other.get(label)),
  );
}

describeOnDocuments('drafts of the eightieth session as PDF', () => {
  // The blanks that pdf.js finds inside words are not the reader's, so signs are counted here and words below.
  test('no letter and no digit is lost, and none is invented', { timeout: 300_000 }, async () => {
    const changed: string[] = [];
    for (const { file, bytes, reading } of await drafts()) {
      const found = differences(signs(tallyOfText(await pdfWords(bytes))), signs(tallyOfReading(reading)));
      changed.push(...found.map((sign) => `${file}: ${sign}`));
    }
    expect(changed).toEqual([]);
  });

  test('its words are those that another program finds', { timeout: 300_000 }, async () => {
    const changed: string[] = [];
    for (const { file, reading } of await drafts()) {
      const found = differences(tallyOfText(textOf(file)), tallyOfReading(reading));
      changed.push(...found.map((word) => `${file}: ${word}`));
    }
    console.log(`Words that PDF and text do not share: ${changed.join('; ')}`);
    expect(changed).toEqual([]);
  });

  // Where they part the PDF is right: in one draft the text glues two preambular paragraphs together. There the opening
  // of the second, which bears no number, is one that operative paragraphs have too, and the rest is labelled after it.
  test('each says what its text says', { timeout: 300_000 }, async () => {
    let [equal, all] = [0, 0];
    const unlike: string[] = [];
    for (const { file, document } of await drafts()) {
      const [pdf, text] = [partsOf(document), partsOf(asText(file))];
      const labels = differing(pdf, text);
      const size = new Set([...pdf.keys(), ...text.keys()]).size;
      [equal, all] = [equal + size - labels.length, all + size];
      if (labels.length > 0) unlike.push(`${file}: ${labels.join(', ')}`);
    }
    console.log(`Parts of drafts that PDF and text give alike: ${equal} of ${all}.\n${unlike.join('\n')}`);
    expect(unlike.length).toBeLessThanOrEqual(1);
  });

  test('stand in the tree of the text adopted where nothing was changed', { timeout: 300_000 }, async () => {
    const pairs = new Map(realPairs().map((pair) => [basename(pair.draftText, '.txt'), pair]));
    const parting = new Map<string, string[]>();
    let compared = 0;
    for (const { file, document } of await drafts()) {
      const pair = pairs.get(basename(file, '.pdf'));
      if (pair === undefined) throw new Error(`${file} has no adopted text.`);
      const places = partingsOf(document, (await readPair(pair)).to);
      compared += 1;
      if (places.length > 0) parting.set(pair.draft, places);
    }
    console.log(`In the tree of the text adopted: ${compared - parting.size} of ${compared} drafts as PDF.`);
    expect(Object.fromEntries(parting)).toEqual({});
    expect(compared).toBeGreaterThanOrEqual(50);
  });

  test('are set in one column, and none is taken for two', { timeout: 300_000 }, async () => {
    const taken = (await drafts()).filter(({ reading }) =>
      reading.notices.some(({ kind }) => kind === 'two columns'),
    );
    expect(taken.map(({ file }) => file)).toEqual([]);
  });

  test('paragraphs open in italics', { timeout: 300_000 }, async () => {
    const plain: string[] = [];
    let all = 0;
    for (const { file, document } of await drafts()) {
      const labels = labelsOf(document);
      for (const { id, content } of paragraphsIn([...document.preamble, ...document.operative])) {
        all += 1;
        if (!opensInItalics(content)) plain.push(`${file} ${labels.get(id) ?? ''}`);
      }
    }
    console.log(
      `Paragraphs that open in italics: ${all - plain.length} of ${all}. Others: ${plain.join('; ')}`,
    );
    expect(plain.length / all).toBeLessThan(0.02);
  });
});

function opensInItalics([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && first.marks.some(({ type }) => type === 'italic');
}
