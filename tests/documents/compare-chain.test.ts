import { existsSync, readFileSync } from 'node:fs';

import {
  type Chain,
  type Change,
  compare,
  compareChain,
  type ComparedParagraph,
  compareThreeWays,
  type Outcome,
  type ThreeWayParagraph,
} from '@penholder/compare';
import { readFile } from '@penholder/formats';
import {
  blocksOf,
  countedIds,
  paragraphsIn,
  plainText,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { type Drawing, drawingFrom } from '../../packages/compare/test/drawing.js';
import { type EditedResolution, editedResolution } from '../../packages/compare/test/edited-resolution.js';
import { inventedWords } from '../../packages/compare/test/invented-sentences.js';
import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { readPair, type RealPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read all documents, the PDFs too. */
const READING_ALL = 120_000;
/** Fewer words do not make a paragraph of which a half is recognised. */
const FEWEST_WORDS = 12;
/** The share of paragraphs whose outcome must be what the known edits say. */
const LEAST_RIGHT = 0.995;

interface ReadPair {
  readonly pair: RealPair;
  readonly from: Resolution;
  readonly to: Resolution;
}

function rowsInColumn({ threads }: Chain, version: number): string[] {
  const rows = threads.flatMap(({ cells }): readonly ComparedParagraph[] => cells[version]?.rows ?? []);
  return rows.map((row) => JSON.stringify(row)).sort();
}

function rowsBetween(from: Resolution, to: Resolution): string[] {
  return compare(from, to)
    .paragraphs.map((row) => JSON.stringify(row))
    .sort();
}

/** The threads whose dated words are not their last text. */
function misdated({ threads }: Chain): string[] {
  return threads.flatMap(({ cells, wording }) => {
    const last = cells.findLast(({ labels }) => labels.length > 0);
    return wording.map(({ text }) => text).join('') === last?.text ? [] : [last?.labels.join() ?? ''];
  });
}

function paragraphsAsWords(resolution: Resolution): string[][] {
  return paragraphsIn(blocksOf(resolution))
    .flatMap(withDescendants)
    .map(({ content }) => plainText(content).split(' '))
    .filter(({ length }) => length >= FEWEST_WORDS);
}

describeOnDocuments('chains of real documents', () => {
  let pairs: readonly ReadPair[] = [];

  beforeAll(async () => {
    pairs = await Promise.all(realPairs().map(async (pair) => ({ pair, ...(await readPair(pair)) })));
  }, READING_ALL);

  test(
    'draft, adopted text, and the draft again: the columns are the comparisons, and words that came back are dated so',
    () => {
      const wrong: string[] = [];
      const words = { first: 0, between: 0, back: 0 };
      let [threads, milliseconds] = [0, 0];
      for (const { pair, from, to } of pairs) {
        const start = performance.now();
        const chain = compareChain([from, to, from]);
        milliseconds += performance.now() - start;
        threads += chain.threads.length;
        const isRight =
          rowsInColumn(chain, 1).join() === rowsBetween(from, to).join() &&
          rowsInColumn(chain, 2).join() === rowsBetween(to, from).join() &&
          misdated(chain).length === 0;
        if (!isRight) wrong.push(pair.draft);
        const standing = chain.threads.filter(({ cells }) => cells.at(-1)?.labels.length !== 0);
        for (const { text, since } of standing.flatMap(({ wording }) => wording)) {
          words[(['first', 'between', 'back'] as const)[since] ?? 'back'] += text.split(/\s+/u).length;
        }
      }
      console.info(
        `${pairs.length} chains of three, ${threads} threads in ${milliseconds.toFixed(0)} ms; ` +
          `words of the first version ${words.first}, of the second ${words.between}, put back in the third ${words.back}`,
      );
      expect(wrong).toEqual([]);
      // What the adopted text alone has went again with it.
      expect(words.between).toBe(0);
    },
    READING_ALL,
  );

  test(
    'draft as PDF, as text, and the adopted text: every word is dated',
    async () => {
      const wrong: string[] = [];
      let [read, threads, kept] = [0, 0, 0];
      for (const { pair, from, to } of pairs) {
        const printed = await readPdf(pair);
        if (printed === null) continue;
        const chain = compareChain([printed, from, to]);
        read += 1;
        threads += chain.threads.length;
        kept += chain.threads.filter(({ cells }) => cells[1]?.rows[0]?.change === 'kept').length;
        const columns = [rowsBetween(printed, from), rowsBetween(from, to)];
        const isRight = columns.every((rows, step) => rowsInColumn(chain, step + 1).join() === rows.join());
        if (!isRight || misdated(chain).length > 0) wrong.push(pair.draft);
      }
      console.info(
        `${read} chains of a PDF, a text and an adopted text: ${threads} threads, ${kept} alike in PDF and text`,
      );
      expect(read).toBeGreaterThanOrEqual(50);
      expect(wrong).toEqual([]);
    },
    READING_ALL,
  );

  test(
    'two edits of one text, made apart: the outcome of every paragraph is what the edits say',
    () => {
      const wrong: string[] = [];
      const outcomes = new Map<string, number>();
      let all = 0;
      pairs.forEach(({ to }, place) => {
        const [theirs, ours] = twoEdits(paragraphsAsWords(to), place);
        const { paragraphs } = compareThreeWays(theirs.from, theirs.to, ours.to);
        for (const { outcome } of paragraphs) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        for (const label of labelsIn(theirs)) {
          all += 1;
          const [one, other] = [changeOf(theirs, label), changeOf(ours, label)];
          const row = paragraphs.find(({ labels }) => labels.base.includes(label));
          if (row === undefined || !isAsEdited(row, one, other)) {
            wrong.push(`${place} ${label}: ${one}, ${other}, found ${row?.outcome ?? 'nowhere'}`);
          }
        }
      });
      const right = 1 - wrong.length / all;
      const counts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join('; ');
      console.info(
        `Three ways: ${(100 * right).toFixed(2)} % of ${all} paragraphs right. ${counts}. ${wrong.slice(0, 20).join('; ')}`,
      );
      expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
    },
    READING_ALL,
  );
});

/** The draft as its PDF says it; `null` where there is none. */
async function readPdf({ draftText }: RealPair): Promise<Resolution | null> {
  const path = documentPath(
    'ga80-pairs',
    draftText.replace('draft-text', 'draft-pdf').replace(/\.txt$/u, '.pdf'),
  );
  if (!existsSync(path)) return null;
  const reading = await readFile(readFileSync(path), path, countedIds('pdf '));
  return reading.ok ? (reading.value.documents[0] ?? null) : null;
}

function twoEdits(paragraphs: readonly string[][], seed: number): [EditedResolution, EditedResolution] {
  const edit = (drawing: Drawing) =>
    editedResolution(drawing, { paragraphs, another: () => inventedWords(drawing, drawing.whole(16, 70)) });
  return [edit(drawingFrom(seed)), edit(drawingFrom(seed + 1000))];
}

function labelsIn({ rows }: EditedResolution): string[] {
  return rows.flatMap(({ from }) => from);
}

function changeOf({ rows }: EditedResolution, label: string): Change {
  return rows.find(({ from }) => from.includes(label))?.change ?? 'deleted';
}

/** What was merged with others on a side is one row with them; then only the changes are asked for. */
function isAsEdited({ labels, changes, outcome }: ThreeWayParagraph, theirs: Change, ours: Change): boolean {
  if (!changes.theirs.includes(theirs) || !changes.ours.includes(ours)) return false;
  return labels.base.length > 1 || expectedOutcomes(theirs, ours).includes(outcome);
}

function expectedOutcomes(theirs: Change, ours: Change): Outcome[] {
  if (theirs === 'kept') return ours === 'kept' ? ['unchanged'] : ['only ours'];
  if (ours === 'kept') return ['only theirs'];
  if (theirs === 'deleted' && ours === 'deleted') return ['both the same'];
  if (theirs === 'deleted' || ours === 'deleted') return ['conflict'];
  return ['both, apart', 'both the same', 'conflict'];
}
