import { readdirSync, readFileSync } from 'node:fs';
import {
  type Block,
  countedIds,
  type Paragraph,
  plainText,
  readText,
  type Resolution,
} from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { differences, tallyOfReading, tallyOfText } from './text-words.js';

interface Pair {
  readonly draft: string;
  readonly final_draft: string;
  readonly adopted: string;
  readonly title: string;
}

interface Draft {
  readonly file: string;
  readonly text: string;
}

function drafts(...folder: readonly string[]): Draft[] {
  return readdirSync(documentPath(...folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(documentPath(...folder, file), 'utf8') }));
}

function documentIn(text: string): Resolution {
  const [document] = readText(text, countedIds()).documents;
  if (document === undefined) throw new Error('No document was read.');
  return document;
}

function paragraphs(blocks: readonly Block[], role: Paragraph['role']): Paragraph[] {
  return blocks.filter((block) => block.type === 'paragraph').filter((paragraph) => paragraph.role === role);
}

/** The numbers at the heads of lines that run 1, 2, 3 … from the first "1." on: the sequence as a person would find it. */
function sequenceIn(text: string): number {
  let last = 0;
  for (const [, number] of text.split('\nAnnex\n')[0]?.matchAll(/^(\d{1,3})\.? \p{Lu}/gmu) ?? []) {
    if (Number(number) === last + 1) last += 1;
  }
  return last;
}

function pairs(): readonly Pair[] {
  const read: readonly Pair[] = JSON.parse(readFileSync(documentPath('ga80-pairs', 'pairs.json'), 'utf8'));
  return read;
}

/** Preambular paragraphs and the highest operative number of an adopted text, counted in its XML. */
function countsAdopted(adopted: string): { preambular: number; operative: number } {
  const start = `A_RES_${adopted.slice('A/RES/'.length).replaceAll('/', '_')}-`;
  const file =
    readdirSync(documentPath('ga80-pairs', 'adopted-akn')).find((name) => name.startsWith(start)) ?? '';
  const xml = readFileSync(documentPath('ga80-pairs', 'adopted-akn', file), 'utf8');
  const [preamble = '', rest = ''] = xml.split('</preamble>');
  const numbers = [...(rest.split('<attachments')[0] ?? '').matchAll(/<num>\s*(\d+)\.\s*<\/num>/gu)];
  return {
    preambular: preamble.split('<container ').length - 1,
    operative: Math.max(1, ...numbers.map(([, number]) => Number(number))),
  };
}

describeOnDocuments('drafts of the eightieth session as text', () => {
  test('no word is lost, and none is invented', () => {
    const changed = [...drafts('ga80-pairs', 'draft-text'), ...drafts('ga80-amendments', 'base')].flatMap(
      ({ file, text }) =>
        differences(tallyOfText(text), tallyOfReading(readText(text, countedIds()))).map(
          (word) => `${file}: ${word}`,
        ),
    );
    expect(changed).toEqual([]);
  });

  test('each is one document and nothing is left over', () => {
    const odd = drafts('ga80-pairs', 'draft-text').filter(({ text }) => {
      const { documents, prose } = readText(text, countedIds());
      return documents.length !== 1 || prose.length > 0;
    });
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  test('operative paragraphs bear the numbers 1 to n', () => {
    for (const { file, text } of drafts('ga80-pairs', 'draft-text')) {
      const numbers = paragraphs(documentIn(text).operative, 'operative').map(({ number }) => number);
      const last = sequenceIn(text);
      const expected = last === 0 ? [null] : Array.from({ length: last }, (_, index) => String(index + 1));
      expect(numbers, file).toEqual(expected);
    }
  });

  test('every note is called and none is missing', () => {
    const noticed = drafts('ga80-pairs', 'draft-text').flatMap(({ file, text }) =>
      readText(text, countedIds()).notices.map(({ message }) => `${file}: ${message}`),
    );
    expect(noticed).toEqual([]);
  });

  test('titles are those of the record', () => {
    const texts = drafts('ga80-pairs', 'draft-text');
    for (const { final_draft, draft, title } of pairs()) {
      const found = texts.find(({ file }) => [draft, final_draft].includes(symbolOf(file)));
      if (found !== undefined)
        expect(singleSpaced(plainText(documentIn(found.text).title)), draft).toBe(singleSpaced(title));
    }
  });

  // What differs was changed between draft and adoption: each was looked at. See the pairs marked "Rev." in the record.
  test('most have as many paragraphs as the text adopted', () => {
    const texts = drafts('ga80-pairs', 'draft-text');
    const agreeing = texts.filter(({ file, text }) => agrees(file, documentIn(text)));
    console.log(`Drafts with as many paragraphs as the text adopted: ${agreeing.length} of ${texts.length}.`);
    expect(agreeing.length).toBeGreaterThanOrEqual(92);
  });
});

function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function symbolOf(file: string): string {
  return file.replace('.txt', '').replaceAll('_', '/');
}

function agrees(file: string, document: Resolution): boolean {
  const pair = pairs().find(({ draft, final_draft }) => [draft, final_draft].includes(symbolOf(file)));
  if (pair === undefined) return false;
  const adopted = countsAdopted(pair.adopted);
  const body = [...document.preamble, ...document.operative];
  return (
    paragraphs(body, 'preambular').length === adopted.preambular &&
    paragraphs(body, 'operative').length === adopted.operative
  );
}
