import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { readFile } from '@penholder/formats';
import {
  type AnyParagraph,
  blocksOf,
  linesOf,
  paragraphsIn,
  plainText,
  type Resolution,
} from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { AKN_FOLDERS } from './akn-files.js';

interface ReadXml {
  readonly file: string;
  readonly source: string;
  readonly documents: readonly Resolution[];
  readonly words: readonly string[];
}

async function readAll(): Promise<ReadXml[]> {
  const paths = AKN_FOLDERS.flatMap((folder) =>
    readdirSync(documentPath(folder))
      .filter((file) => file.endsWith('.xml'))
      .map((file) => documentPath(folder, file)),
  );
  return Promise.all(paths.map(readXml));
}

async function readXml(path: string): Promise<ReadXml> {
  const bytes = readFileSync(path);
  const reading = await readFile(bytes, basename(path));
  if (!reading.ok) throw new Error(reading.error.message);
  const { documents, prose, furniture } = reading.value;
  const others = [
    ...prose.map(({ number }) => number ?? ''),
    ...[...prose, ...furniture].map(({ text }) => text),
  ];
  return {
    file: basename(path),
    source: bytes.toString('utf8'),
    documents,
    words: [...documents.flatMap(lines), ...others],
  };
}

function lines(resolution: Resolution): string[] {
  const names = resolution.annexes.map(({ label }) => label ?? '');
  const numbers = paragraphsIn(blocksOf(resolution)).flatMap(markers);
  return [...linesOf(resolution).map(plainText), ...names, ...numbers, ownNumber(resolution)];
}

/** The number as the preface prints it; of resolutions published together ("A/RES/91/9 A-B") each prints its letter alone. */
function ownNumber({ number, symbol }: Resolution): string {
  const isShared = /[A-Z]\s*(-|and|to)\s*[A-Z]$/u.test(symbol ?? '');
  return isShared ? (number ?? '').replace(/^.* /u, '') : (number ?? '');
}

function markers(paragraph: AnyParagraph): string[] {
  const own = paragraph.type === 'paragraph' ? paragraph.number : paragraph.marker;
  return [own ?? '', ...paragraph.children.flatMap(markers)];
}

/** Counts the words of a file's text without knowing what any element means; it shares no code with the reader. */
function countSource(source: string): Map<string, number> {
  const jobNumbers = [...source.matchAll(/<docketNumber[^>]*>([^<]*)/gu)].map(([, text]) => text);
  const notes = source.match(NOTE) ?? [];
  const texts = [source.replace(NOTE, ''), ...notes].map((text) =>
    text
      .replace(/<meta>.*?<\/meta>/gsu, ' ')
      .replace(/<!--.*?-->/gsu, '')
      .replace(/<\/?(span|a|sup|sub|i|b|inline|docAuthority)\b[^>]*>/gu, '')
      .replace(/<[^>]*>/gu, ' ')
      .replace(/&(lt|gt|quot|apos|amp);/gu, ' '),
  );
  return count([...texts, ...jobNumbers.map((number) => number ?? '')]);
}

/** Notes are called inside words where a language has no blanks: their text is counted apart. */
const NOTE = /<authorialNote.*?<\/authorialNote>/gsu;

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function missing(from: Map<string, number>, to: Map<string, number>): string[] {
  return [...from].filter(([word, times]) => (to.get(word) ?? 0) < times).map(([word]) => word);
}

describeOnDocuments('Akoma Ntoso of the United Nations', () => {
  let files: ReadXml[] = [];
  beforeAll(async () => {
    files = await readAll();
  }, 120_000);

  test('loses no word and invents none', () => {
    const odd = files.flatMap(({ file, source, words }) => {
      const [there, here] = [countSource(source), count(words)];
      const [lost, invented] = [missing(there, here), missing(here, there)];
      return lost.length + invented.length === 0 ? [] : [{ file, lost, invented }];
    });
    console.log(`Words to the letter in ${files.length - odd.length} of ${files.length} files`);
    expect(odd).toEqual([]);
  });

  test('numbers operative paragraphs as printed', () => {
    const differing = files.flatMap(({ file, source, documents }) => {
      const printed = printedNumbers(source);
      const numbers = documents
        .flatMap(({ operative }) => paragraphsIn(operative))
        .map(({ number }) => number);
      const read = numbers.filter((number) => number !== null && /^\d+$/u.test(number));
      return JSON.stringify(read) === JSON.stringify(printed) ? [] : [{ file, printed, read }];
    });
    console.log(
      `Operative numbers as printed in ${files.length - differing.length} of ${files.length} files`,
    );
    expect(differing).toEqual([]);
  });

  test('gives every document its symbol, number, title and organ', () => {
    const bare = files.filter(({ documents }) =>
      documents.some(({ symbol, organ, kind, title, number }) => {
        const isNamed = kind === 'draft resolution' || (title.length > 0 && number !== null);
        return symbol === null || organ.length === 0 || !isNamed;
      }),
    );
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  test('reads one document from six languages with the same paragraphs', () => {
    const shapes = files
      .filter(({ file }) => file.startsWith('A_RES_80_226'))
      .map(({ documents }) =>
        documents.map(({ preamble, operative }) => [preamble.length, operative.length]),
      );
    expect(shapes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(shapes.map((shape) => JSON.stringify(shape)))).toEqual(new Set(['[[2,5]]']));
  });
});

/** The numbers of numbered paragraphs outside attachments, in order, by a crude look at the source. */
function printedNumbers(source: string): string[] {
  const own = source
    .replace(/<attachments>.*?<\/attachments>/gsu, '')
    .replace(/<table.*?<\/table>/gsu, '')
    .replace(NOTE, '');
  const bodies = [...own.matchAll(/<mainBody>(.*?)<\/mainBody>/gsu)].map(([, body]) => body ?? '');
  const numbered =
    /<num>\s*(\d+)\s*[.\-–]?\s*<\/num>|<p[^>]*>\s*(\d{1,3})\s*(?:\.|[-–—]?\s*(?=<span class="(?:bold )?italic"))/gu;
  return [...bodies.join('').matchAll(numbered)].map(([, num, text]) => num ?? text ?? '');
}
