import { readdirSync, readFileSync } from 'node:fs';

import {
  type Block,
  countedIds,
  paragraphsIn,
  type Reading,
  readText,
  type Resolution,
  withDescendants,
  writeText,
} from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

const SAMPLE = new URL('../../apps/server/sample/', import.meta.url);
const GUIDE = new URL('../../docs/sample-session.md', import.meta.url);
const FILES = readdirSync(SAMPLE).filter((name) => name.endsWith('.txt'));

/** Those parts of the sample's JSON files that name its texts. */
interface Chain {
  readonly versions: readonly { readonly file: string }[];
}
interface Pair {
  readonly from: string;
  readonly to: string;
}

const { drafts }: { readonly drafts: readonly Chain[] } = JSON.parse(sampleFile('session.json'));
const changes: readonly Pair[] = JSON.parse(sampleFile('changes.json'));

function sampleFile(name: string): string {
  return readFileSync(new URL(name, SAMPLE), 'utf8');
}

function reading(name: string): Reading {
  return readText(sampleFile(name), countedIds());
}

function onlyDocument({ documents }: Reading): Resolution {
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new Error(`${documents.length} documents were read`);
  return document;
}

/** The rows of the guide's table of counts: a file's name, and its counts as the guide prints them. */
function countsTold(): [file: string, ...counts: string[]][] {
  const rows = readFileSync(GUIDE, 'utf8').matchAll(/^\| `(?<file>[^`]+\.txt)` *\|(?<counts>.*)\|$/gmu);
  return [...rows].map(({ groups }) => [
    groups?.['file'] ?? '',
    ...(groups?.['counts'] ?? '').split('|').map((cell) => cell.trim()),
  ]);
}

/** The same counts of a text: paragraphs of both parts, subparagraphs, headings, tables, notes, annex. */
function countsFound({ preamble, operative, annexes, notes }: Resolution): string[] {
  const body = [...preamble, ...operative];
  const ofType = (wanted: Block['type']) => body.filter(({ type }) => type === wanted).length;
  const [pp, op] = [paragraphsIn(preamble).length, paragraphsIn(operative).length];
  const counts = [subparagraphs(body), ofType('heading'), ofType('table'), notes.length];
  const annex = annexes.map(
    ({ blocks }) => `${paragraphsIn(blocks).length} paragraphs, ${subparagraphs(blocks)} subparagraphs`,
  );
  return [
    ...[pp, op, ...counts].map((count) => (count === 0 ? '–' : String(count))),
    annex.join('; ') || '–',
  ];
}

function subparagraphs(blocks: readonly Block[]): number {
  const paragraphs = paragraphsIn(blocks);
  return paragraphs.flatMap(withDescendants).length - paragraphs.length;
}

describe.each(FILES)('%s of the sample', (name) => {
  it('is read as one document, and nothing stands beside it', () => {
    const { documents, prose, furniture, notices } = reading(name);
    expect(documents).toHaveLength(1);
    expect({ prose, furniture, notices }).toEqual({ prose: [], furniture: [], notices: [] });
  });

  it('is the same text, written and read back', () => {
    const document = onlyDocument(reading(name));
    expect(onlyDocument(readText(writeText(document), countedIds()))).toEqual(document);
  });
});

test.each(countsTold())('%s holds as much as the guide tells', (name, ...told) => {
  expect(countsFound(onlyDocument(reading(name)))).toEqual(told);
});

test('the guide and the session name every text, each once', () => {
  const told = countsTold().map(([file]) => file);
  const loaded = drafts.flatMap(({ versions }) => versions.map(({ file }) => file));
  expect(told.toSorted()).toEqual(FILES.toSorted());
  expect(loaded.toSorted()).toEqual(FILES.toSorted());
});

// That each row is what compare finds, and all it finds, is held by packages/compare/test/sample-session.test.ts.
test('changes are written down for every version and the one before it, and for no other pair', () => {
  const written = new Set(changes.map(({ from, to }) => `${from} → ${to}`));
  const successive = drafts.flatMap(({ versions }) =>
    versions.slice(1).map(({ file }, index) => `${versions[index]?.file ?? ''} → ${file}`),
  );
  expect([...written].toSorted()).toEqual(successive.toSorted());
});

test('the headings of L.7 stand in its operative part, the first above the first paragraph', () => {
  const { preamble, operative } = onlyDocument(reading('L.7.txt'));
  expect(preamble.filter(({ type }) => type === 'heading')).toEqual([]);
  expect(operative.map(({ type }) => type === 'heading')).toEqual(
    [1, 0, 0, 0, 0, 1, 0, 0, 0, 0].map(Boolean),
  );
});
