import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { type Chain, compare, compareChain, type ComparedParagraph } from '../../src/index.js';
import { passagesOf } from '../../src/passages/passages-of.js';
import { type Drawing, drawingFrom } from '../drawing.js';
import { editedResolution } from '../edited-resolution.js';
import { inventedWords } from '../invented-sentences.js';
import { written } from '../written-resolution.js';
import { rowsInColumn } from './versions-of.js';

const SEED = 23;

/** Versions that have nothing to do with each other. */
const strangers = fc.array(arbitraryResolution(), { maxLength: 4 });

/** A text, an edit of it, and back and forth between the two: paragraphs go and come back. */
const edited = fc.integer().map((seed): Resolution[] => {
  const drawing = drawingFrom(seed);
  const another = () => inventedWords(drawing, drawing.whole(8, 30));
  const paragraphs = Array.from({ length: 12 }, another);
  const { from, to } = editedResolution(drawing, { paragraphs, another });
  return Array.from({ length: drawing.whole(2, 6) }, () => (drawing.whole(0, 1) === 0 ? from : to));
});

const someVersions = fc.oneof(strangers, edited);

function check(law: (versions: Resolution[], chain: Chain) => void): void {
  fc.assert(
    fc.property(someVersions, (versions) => law(versions, compareChain(versions))),
    { seed: SEED, numRuns: 80 },
  );
}

function sorted(rows: readonly ComparedParagraph[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

describe('compareChain, over generated versions', () => {
  test('every passage of every version stands in exactly one cell', () => {
    check((versions, { threads }) => {
      versions.forEach((version, index) => {
        const labels = passagesOf(version).map(({ label }) => label);
        const shown = threads.flatMap(({ cells }) => cells[index]?.labels ?? []);
        expect([...shown].sort()).toEqual([...labels].sort());
      });
    });
  });

  test('the threads of the last version stand in its order', () => {
    check((versions, { threads }) => {
      const last = versions.at(-1);
      const ids = last === undefined ? [] : passagesOf(last).flatMap(({ id }) => id ?? []);
      const places = threads
        .flatMap(({ cells }) => cells.at(-1)?.ids.slice(0, 1) ?? [])
        .map((id) => ids.indexOf(id));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    });
  });

  test('the rows of a column are those of the comparison with the version before', () => {
    check((versions, chain) => {
      expect(rowsInColumn(chain, 0)).toEqual([]);
      versions.slice(1).forEach((version, index) => {
        const { paragraphs, summary } = compare(versions[index] ?? version, version);
        expect(sorted(rowsInColumn(chain, index + 1))).toEqual(sorted(paragraphs));
        expect(chain.steps[index]?.summary).toEqual(summary);
      });
    });
  });

  test('the labels of a column are those of its rows', () => {
    check((_, { threads }) => {
      for (const { cells } of threads) {
        cells.slice(1).forEach(({ labels, rows }, index) => {
          expect([...labels].sort()).toEqual(rows.flatMap(({ to }) => to).sort());
          expect([...(cells[index]?.labels ?? [])].sort()).toEqual(rows.flatMap(({ from }) => from).sort());
        });
      }
    });
  });

  test('the dated wording is the last text to the letter', () => {
    check((_, { threads }) => {
      for (const { cells, wording } of threads) {
        const last = cells.findLast(({ labels }) => labels.length > 0);
        expect(wording.map(({ text }) => text).join('')).toBe(last?.text);
      }
    });
  });

  test('no word is dated before its thread or after it stood last', () => {
    check((_, { threads }) => {
      for (const { cells, wording } of threads) {
        const standing = cells.flatMap(({ labels }, index) => (labels.length > 0 ? [index] : []));
        const ages = wording.map(({ since }) => since);
        expect(ages.every((since) => standing.includes(since))).toBe(true);
      }
    });
  });

  test('a version that is issued again adds kept cells and changes nothing else', () => {
    check((versions, chain) => {
      const last = versions.at(-1);
      if (last === undefined) return;
      const longer = compareChain([...versions, last]);
      const changes = rowsInColumn(longer, versions.length).map(({ change }) => change);
      expect(changes.filter((change) => change !== 'kept')).toEqual([]);
      const shortened = longer.threads.map((thread) => ({ ...thread, cells: thread.cells.slice(0, -1) }));
      expect(shortened).toEqual(chain.threads);
    });
  });
});

test('a chain of two is their comparison, row by row', () => {
  fc.assert(
    fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
      const { paragraphs, from: old, to: now } = compare(from, to);
      const chain = compareChain([from, to]);
      expect(chain.threads.map(({ cells }) => cells[1]?.rows)).toEqual(paragraphs.map((row) => [row]));
      expect(chain.versions).toEqual([old, now]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('a word is of a version only if that version put it there', () => {
  check((_, { threads }) => {
    for (const { cells, wording } of threads) {
      for (const { text, since } of wording.filter((stretch) => stretch.since > 0)) {
        const rows = cells[since]?.rows ?? [];
        const come = rows.flatMap(({ words }) => words.filter(({ op }) => op === '+'));
        const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words.filter((word) => !come.some((entry) => entry.text.includes(word)))).toEqual([]);
      }
    }
  });
});

/** Versions of one text whose words say which version put them there: "the", "v2w17". */
const namedVersions = fc.integer().map((seed): Resolution[] => {
  const drawing = drawingFrom(seed);
  let texts = Array.from({ length: 6 }, () => freshWords(drawing, 0, drawing.whole(10, 40)));
  return Array.from({ length: 5 }, (_, version) => {
    if (version > 0) texts = texts.map((words) => reworded(drawing, words, version));
    return written(
      `v${version} `,
      texts.map((words) => `OP Urges ${words.join(' ')};`),
    );
  });
});

function freshWords(drawing: Drawing, version: number, count: number): string[] {
  return Array.from({ length: count }, () => `v${version}w${drawing.whole(0, 100_000)}`);
}

function reworded(drawing: Drawing, words: readonly string[], version: number): string[] {
  const place = drawing.whole(0, words.length - 1);
  return drawing.whole(0, 1) === 0
    ? [...words]
    : words.toSpliced(place, drawing.whole(0, 3), ...freshWords(drawing, version, drawing.whole(0, 3)));
}

test('words that name their own version are of that version, and never of an earlier one', () => {
  let [right, all] = [0, 0];
  fc.assert(
    fc.property(namedVersions, (versions) => {
      for (const { wording } of compareChain(versions).threads) {
        for (const { text, since } of wording) {
          for (const [, own = ''] of text.matchAll(/v(\d)w/gu)) {
            expect(since).toBeGreaterThanOrEqual(Number(own));
            all += 1;
            right += since === Number(own) ? 1 : 0;
          }
        }
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
  // A kept word between two rewordings may be shown as changed, for the reader's eye, and then counts as new.
  expect(all).toBeGreaterThan(5000);
  expect(right / all).toBeGreaterThan(0.99);
});
