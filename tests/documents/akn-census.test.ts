import { readdirSync, readFileSync } from 'node:fs';

import { type FileReading, readFile, writeCollection, writeFile } from '@penholder/formats';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { AKN_FOLDERS } from './akn-files.js';

/*
 * Nothing of a file goes in silence: each element and each attribute is written again as it was, or is named in a notice
 * of the reading, or stands in this list with the reason why the tree needs none of it. This shares no code with the
 * reader; the words themselves are counted in `akn-round-trip.test.ts`.
 */

/** What is not written again as it was, by reason. `*` is any element, a name alone the element itself. */
const REASONS: Readonly<Record<string, string>> = {
  'who made the record: of a file that Penholder writes it is Penholder, by which it is known again':
    'meta identification@source',
  'the place of an element, counted anew by the naming convention; what points there points there again':
    '*@eId documentRef@href',
  'declarations of XML': 'akomaNtoso@html akomaNtoso@xsi akomaNtoso@schemaLocation p@space',
  'how it looks on the page':
    'docAuthority@class docDate@class docStatus@class p@class paragraph@class span@class table@data-borders-info table@data-width-type td@data-borders-info td@data-justification td@data-vertical-align td@data-width-type th@data-borders-info th@data-justification th@data-vertical-align th@data-width-type',
  'italics, bold type and links, of which runs side by side are one; all of a heading is bold':
    'span span@refersTo a a@href',
  'the emblem, which every cover has': 'img img@src',
  'the opening words of the paragraph, which are in it': 'container@name',
  'lines, paragraphs and their parts, which the tree nests by their markers and the writer marks up as such':
    'p eol content container paragraph num sublist heading subheading crossHeading crossHeading@refersTo preamble mainBody event',
  'what a line of the front page or under the text says, told by its words and written by its role':
    'docAuthority@refersTo docDate docDate@refersTo docProponent docProponent@refersTo docTitle docTitle@refersTo event@refersTo inline inline@name inline@refersTo outcome outcome@refersTo session session@refersTo vote vote@as vote@by quantity quantity@refersTo organization organization@refersTo',
  'days and numbers that the words of the same element say (tests/documents/front-akn.test.ts)':
    'date date@date date@refersTo docDate@date session@value inline@title location@title quantity@normalized',
  'the name of a part of a collection, which is its number': 'documentRef@showAs',
};

const EXPLAINED = new Map(
  Object.entries(REASONS).flatMap(([reason, names]) =>
    names.split(/(?<!^meta) /u).map((name) => [name, reason] as const),
  ),
);

const META = /<meta>.*?<\/meta>/gsu;
const TAG = /<([\w:]+)((?:\s+[\w:.-]+="[^"]*")*)\s*\/?>([^<]*)/gu;

/** What stands in a piece of a file: elements, attributes with their values, and words right behind a tag; counted. */
function tally(text: string, place: '' | 'meta ', counts: Map<string, number>): void {
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [, name = '', attributes = '', words = ''] of text.matchAll(TAG)) {
    const own = `${place}${bare(name)}`;
    add(own);
    if (place !== '' && words.trim() !== '') add(`${own} says=${words.replace(/\s+/gu, ' ').trim()}`);
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/gu)) {
      add(`${own}@${bare(key)}=${value}`);
    }
  }
}

function bare(name: string): string {
  return name.replace(/^.*:/u, '');
}

function census(source: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [record] of source.matchAll(META)) tally(record, 'meta ', counts);
  tally(source.replace(META, ''), '', counts);
  return counts;
}

/** The names of what is in one file less often than in the other. */
function lost(from: string, to: string): Set<string> {
  const [before, after] = [census(from), census(to)];
  const less = [...before].filter(([key, count]) => (after.get(key) ?? 0) < count);
  return new Set(less.map(([key]) => key.replace(/=.*/su, '')));
}

function isExplained(name: string): boolean {
  const isInText = !name.startsWith('meta ');
  return EXPLAINED.has(name) || (isInText && EXPLAINED.has(name.replace(/^[^@]*@/u, '*@')));
}

function isTold(name: string, { notices }: FileReading): boolean {
  const raised = ['sup', 'sub'].includes(name) && notices.some(({ kind }) => kind === 'raised words');
  return raised || notices.some(({ message }) => message.includes(`<${name}>`));
}

interface Counted {
  readonly file: string;
  readonly reading: FileReading;
  readonly names: ReadonlySet<string>;
}

async function countOne(path: string): Promise<Counted> {
  const bytes = readFileSync(documentPath(path));
  const reading = await readFile(bytes, path);
  const [document] = reading.ok ? reading.value.documents : [];
  if (!reading.ok || document === undefined) throw new Error(`${path} was not read`);
  const written = writeCollection(reading.value) ?? writeFile(document, 'akn');
  const names = lost(bytes.toString('utf8'), new TextDecoder().decode(written));
  return { file: path, reading: reading.value, names };
}

describeOnDocuments('every element and attribute of the published files', () => {
  let files: Counted[] = [];
  beforeAll(async () => {
    const paths = AKN_FOLDERS.flatMap((folder) =>
      readdirSync(documentPath(folder))
        .filter((name) => name.endsWith('.xml'))
        .map((name) => `${folder}/${name}`),
    );
    files = await Promise.all(paths.map(countOne));
  }, 120_000);

  test('of the record is written again as it was, but who made it', () => {
    const names = new Set(
      files.flatMap((file) => [...file.names].filter((name) => name.startsWith('meta '))),
    );
    console.log(`Not written again of the records of ${files.length} files: ${[...names].join(', ')}`);
    expect([...names]).toEqual(['meta identification@source']);
  });

  test('is written again as it was, told in a notice, or listed with a reason', () => {
    const silent = files.flatMap(({ file, reading, names }) =>
      [...names]
        .filter((name) => !isExplained(name) && !isTold(name, reading))
        .map((name) => `${file}: ${name}`),
    );
    const told = files.filter(({ reading, names }) => [...names].some((name) => isTold(name, reading)));
    console.log(`Told in a notice: something of ${told.length} of ${files.length} files`);
    expect(silent).toEqual([]);
  });

  test('has no reason that no file needs', () => {
    const needed = new Set(files.flatMap(({ names }) => [...names]));
    const ofPlaces = [...needed].some((name) => name.endsWith('@eId'));
    expect(
      [...EXPLAINED.keys()].filter((name) => !needed.has(name) && !(name === '*@eId' && ofPlaces)),
    ).toEqual([]);
  });

  test('gets a notice only where something is not kept', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of files.flatMap(({ reading }) => reading.notices)) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    console.log(`Notices: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
    expect(kinds.get('markup') ?? 0).toBe(0);
    expect(kinds.get('pictures') ?? 0).toBe(0);
  });
});

test('the census finds an attribute that is left out, and one that is changed', () => {
  const names = lost('<meta><a b="1"/></meta><p c="2"/><p/>', '<meta><a b="2"/></meta><p/>');
  expect([...names]).toEqual(['meta a@b', 'p', 'p@c']);
});
