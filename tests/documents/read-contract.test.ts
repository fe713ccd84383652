import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { type DocumentJson, type ReadingJson, readFile, readingToJson } from '@penholder/formats';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

/*
 * `read --json`, held to its law: every word of the file stands in exactly one place of documents, prose and furniture.
 * The counter knows the contract's fields and nothing of the readers.
 */

type Counts = ReadonlyMap<string, number>;

interface Told {
  readonly path: string;
  readonly source: string;
  readonly json: ReadingJson;
}

async function tell(path: string): Promise<Told> {
  const bytes = readFileSync(documentPath(path));
  const reading = await readFile(bytes, basename(path));
  if (!reading.ok) throw new Error(reading.error.message);
  // Through the letters of JSON, as a script gets it.
  const json: ReadingJson = JSON.parse(JSON.stringify(readingToJson(reading.value)));
  return { path, source: bytes.toString('utf8'), json };
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(documentPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function wordsOf(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  const words = texts.flatMap((text) => text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? []);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** "word +1" where the reading has one more than the file, "word -1" where it has one less. */
function differences(file: Counts, reading: Counts): string[] {
  return [...new Set([...file.keys(), ...reading.keys()])].flatMap((word) => {
    const more = (reading.get(word) ?? 0) - (file.get(word) ?? 0);
    return more === 0 ? [] : [`${word} ${more > 0 ? '+' : ''}${String(more)}`];
  });
}

/** Fields whose words are said of other words: computed names, and what stands a second time for programs. */
const COMPUTED = new Set(['kind', 'label', 'opening', 'sponsors', 'frontPage', 'level', 'notes', 'line']);

/** The words of documents, prose and furniture, each field once. */
function wordsTold({ documents, prose, furniture }: ReadingJson): Counts {
  const printed = [documents.map(({ front }) => front), prose].flatMap(stringsIn).map(unspaced);
  const own = documents.map(({ symbol, number, ...parts }) => {
    const isPrinted = symbol !== null && printed.some((line) => line.includes(unspaced(symbol)));
    return { ...parts, symbol: isPrinted ? null : symbol, heading: numberLine(number, parts, isPrinted) };
  });
  return wordsOf([own, prose, furniture].flatMap(stringsIn));
}

/** A report heads a text "Draft resolution II", which the contract keeps in two fields; a front page, or one shared by several texts, prints the number alone. */
function numberLine(number: string | null, parts: Pick<DocumentJson, 'kind' | 'front'>, isPrinted: boolean) {
  if (number === null || parts.front.length > 0 || isPrinted) return (number ?? '').replace(/^.* /u, '');
  return `${parts.kind.charAt(0).toUpperCase()}${parts.kind.slice(1)} ${number}`;
}

/** Damaged texts put blanks into symbols, which are read without them; an asterisk after a symbol calls a note. */
function unspaced(text: string): string {
  return text.replace(/[\s*]/gu, '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (COMPUTED.has(name) ? [] : stringsIn(part)));
}

const NOTE = /<authorialNote.*?<\/authorialNote>/gsu;
const SET_INSIDE_WORDS = /<\/?(?:span|a|sup|sub|i|b|inline|docAuthority)\b[^>]*>/gu;

/** The words of an XML file outside its record, notes apart from the words that call them. */
function wordsOfXml(source: string): Counts {
  const printed = source.replace(/<meta>.*?<\/meta>/gsu, ' ').replace(/<!--.*?-->/gsu, '');
  const jobs = [...source.matchAll(/<docketNumber[^>]*>([^<]*)/gu)].map(([, text]) => text ?? '');
  const texts = [printed.replace(NOTE, ''), ...(printed.match(NOTE) ?? [])];
  const bare = texts.map((text) => text.replace(SET_INSIDE_WORDS, '').replace(/<[^>]*>/gu, ' '));
  return wordsOf([...bare, ...jobs].map((text) => text.replace(/&(?:lt|gt|quot|apos|amp);/gu, ' ')));
}

async function odd(paths: readonly string[], count: (source: string) => Counts): Promise<string[]> {
  const told: string[] = [];
  for (const path of paths) {
    const { source, json } = await tell(path);
    const differing = differences(count(source), wordsTold(json));
    if (differing.length > 0) told.push(`${path}: ${differing.join(', ')}`);
  }
  console.log(
    `Words to the letter in ${String(paths.length - told.length)} of ${String(paths.length)} files`,
  );
  return told;
}

describeOnDocuments('what `read --json` tells', () => {
  test('of the report and of texts has every word once', async () => {
    const paths = [...filesIn('report', '.txt'), ...filesIn('ga80-pairs/draft-text', '.txt')];
    expect(paths).toHaveLength(115);
    expect(await odd(paths, (source) => wordsOf([source.replace(/<\/?[ib]>/gu, '')]))).toEqual([]);
  });

  test('of amendments and what they amend has every word once', async () => {
    const paths = filesIn('ga80-amendments', '.txt');
    expect(await odd(paths, (source) => wordsOf([source.replace(/<\/?[ib]>/gu, '')]))).toEqual([]);
  });

  test('of Akoma Ntoso has every word once', async () => {
    const paths = [...filesIn('akn', '.xml'), ...filesIn('ga80-pairs/adopted-akn', '.xml')];
    expect(paths.length).toBeGreaterThanOrEqual(238);
    expect(await odd(paths, wordsOfXml)).toEqual([]);
  }, 120_000);

  test('labels each numbered paragraph with the number it prints', async () => {
    const paths = [...filesIn('ga80-pairs/draft-text', '.txt'), ...filesIn('ga80-pairs/adopted-akn', '.xml')];
    const wrong: string[] = [];
    for (const path of paths) {
      const { json } = await tell(path);
      const blocks = json.documents.flatMap(({ operative }) => operative);
      for (const block of blocks) {
        if (!('label' in block) || block.number === null) continue;
        if (block.label !== `OP${block.number}`) wrong.push(`${path}: ${block.number} is ${block.label}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

test('the counter finds a word that is left out, and one that is said twice', () => {
  const told = differences(wordsOf(['Urges the States']), wordsOf(['Urges', 'the the']));
  expect(told).toEqual(['the +1', 'States -1']);
});
