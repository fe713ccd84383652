import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../resolution/test/arbitrary-resolution.js';
import { compare, type ComparedParagraph, type Summary } from '../src/index.js';
import { passagesOf } from '../src/passages/passages-of.js';
import { newWords, oldWords } from './sides-of-words.js';

const SEED = 20;

function labelsOn(side: 'from' | 'to', rows: readonly ComparedParagraph[]): string[] {
  return rows.flatMap((row) => row[side]);
}

function labelsOfPassages(resolution: Resolution): string[] {
  return passagesOf(resolution).map(({ label }) => label);
}

/** The texts of the passages of these labels, taken from the document in the order of the rows; each passage once. */
function textsByLabel(resolution: Resolution): (labels: readonly string[]) => string {
  const passages = passagesOf(resolution);
  return (labels) =>
    labels
      .map((label) => {
        const place = passages.findIndex((passage) => passage.label === label);
        return passages.splice(place, 1)[0]?.content.text;
      })
      .join('\n');
}

function swapped(summary: Summary): Summary {
  return {
    ...summary,
    inserted: summary.deleted,
    deleted: summary.inserted,
    split: summary.merged,
    merged: summary.split,
    wordsInserted: summary.wordsDeleted,
    wordsDeleted: summary.wordsInserted,
  };
}

describe('compare, over generated documents', () => {
  test('a document compared with itself is kept throughout', () => {
    fc.assert(
      fc.property(arbitraryResolution(), (resolution) => {
        const { paragraphs, summary } = compare(resolution, resolution);
        expect(new Set(paragraphs.map(({ change }) => change))).toEqual(new Set(['kept']));
        expect([summary.wordsDeleted, summary.wordsInserted]).toEqual([0, 0]);
        expect(paragraphs.every(({ words }) => words.every(({ op }) => op === '='))).toBe(true);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('every passage of both sides stands in exactly one row, TO in its order', () => {
    fc.assert(
      fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
        const { paragraphs } = compare(from, to);
        expect(labelsOn('to', paragraphs)).toEqual(labelsOfPassages(to));
        expect(labelsOn('from', paragraphs).sort()).toEqual(labelsOfPassages(from).sort());
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('the words of a row are both sides to the letter', () => {
    fc.assert(
      fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
        const [fromText, toText] = [textsByLabel(from), textsByLabel(to)];
        for (const row of compare(from, to).paragraphs) {
          expect(oldWords(row.words)).toBe(fromText(row.from));
          expect(newWords(row.words)).toBe(toText(row.to));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('compared the other way round, what was inserted was deleted and what was split was merged', () => {
    fc.assert(
      fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
        expect(compare(to, from).summary).toEqual(swapped(compare(from, to).summary));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
