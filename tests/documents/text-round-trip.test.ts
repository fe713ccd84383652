import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { readFile } from '@penholder/formats';
import { countedIds, readText, type Resolution, writeText } from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

interface Tree {
  readonly name: string;
  readonly tree: Resolution;
}

/** The documents of every Akoma Ntoso file there is, wherever it stands. */
async function readTrees(): Promise<Tree[]> {
  const paths = readdirSync(documentPath(), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xml'))
    .sort();
  return (await Promise.all(paths.map(treesOf))).flat();
}

async function treesOf(path: string): Promise<Tree[]> {
  const reading = await readFile(readFileSync(documentPath(path)), basename(path));
  if (!reading.ok) throw new Error(`${path}: ${reading.error.message}`);
  return reading.value.documents.map((tree, index) => ({
    name: `${basename(path)} ${String(index + 1)}`,
    tree,
  }));
}

/** A document as a report prints it: without its front page, between the report's own paragraphs. */
function inReport(tree: Resolution): string {
  const text = writeText({ ...tree, front: [], symbol: null });
  return `Chapter XXXIX\n\n1. The Board adopted the following:\n\n${text}\nChapter XL\n\n2. The Board met.\n`;
}

/** Those whose text is not read as one document with so many paragraphs of prose beside it. */
function cutOff(trees: readonly Tree[], write: (tree: Resolution) => string, prose: number): string[] {
  return trees
    .filter(({ tree }) => {
      const reading = readText(write(tree), countedIds());
      return reading.documents.length !== 1 || reading.prose.length !== prose;
    })
    .map(({ name }) => name);
}

function printShare(what: string, trees: readonly Tree[], exceptions: readonly string[]): void {
  const whole = trees.length - exceptions.length;
  console.log(
    `${what}: ${String(whole)} of ${String(trees.length)} trees; not ${exceptions.join(', ') || 'any'}`,
  );
}

describeOnDocuments('Akoma Ntoso written as text', () => {
  let trees: Tree[] = [];
  beforeAll(async () => {
    trees = await readTrees();
  }, 60_000);

  test('every tree there is', () => expect(trees.length).toBeGreaterThanOrEqual(244));

  test('is read back as one document, nothing cut off', () => {
    const exceptions = cutOff(trees, writeText, 0);
    printShare('One document and no prose', trees, exceptions);
    expect(exceptions).toEqual([]);
  });

  test('is found whole inside a report', () => {
    const headed = trees.filter(({ tree }) => tree.number !== null && isEnglish(tree));
    const exceptions = cutOff(headed, inReport, 4);
    printShare('Whole inside a report', headed, exceptions);
    expect(exceptions).toEqual([]);
  });
});

/** The names of bodies, openings and headings that the reader knows are English. */
function isEnglish({ organ }: Resolution): boolean {
  return organ.some((run) => run.type === 'text' && run.text.startsWith('The '));
}
