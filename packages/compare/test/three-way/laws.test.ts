import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import {
  compare,
  compareThreeWays,
  mergedWording,
  type MergedWords,
  type Mover,
  type OfAll,
  type Outcome,
  type ThreeWay,
  type ThreeWayParagraph,
} from '../../src/index.js';
import { passagesOf } from '../../src/passages/passages-of.js';
import { normalForm } from '../../src/words/normal-form.js';
import { drawingFrom } from '../drawing.js';
import { editedResolution } from '../edited-resolution.js';
import { inventedWords } from '../invented-sentences.js';
import { wordsIn } from './merged.js';

const SEED = 29;
const SIDES = ['base', 'theirs', 'ours'] as const;

/** A text and two edits of it, made apart from each other. */
const edited = fc.integer().map((seed): OfAll<Resolution> => {
  const drawing = drawingFrom(seed);
  const another = () => inventedWords(drawing, drawing.whole(8, 30));
  const material = { paragraphs: Array.from({ length: 12 }, another), another };
  const [one, other] = [editedResolution(drawing, material), editedResolution(drawing, material)];
  return { base: one.from, theirs: one.to, ours: other.to };
});

const strangers = fc.record({
  base: arbitraryResolution(),
  theirs: arbitraryResolution(),
  ours: arbitraryResolution(),
});

function check(law: (texts: OfAll<Resolution>, found: ThreeWay) => void): void {
  fc.assert(
    fc.property(fc.oneof(edited, strangers), (texts) =>
      law(texts, compareThreeWays(texts.base, texts.theirs, texts.ours)),
    ),
    { seed: SEED, numRuns: 60 },
  );
}

function outcomes({ paragraphs }: ThreeWay): Set<Outcome> {
  return new Set(paragraphs.map(({ outcome }) => outcome));
}

/** The texts of the passages of these labels, in the document's order. */
function textsByLabels(resolution: Resolution): (labels: readonly string[]) => string {
  const passages = passagesOf(resolution);
  return (labels) => {
    const found = passages.filter(({ label }) => labels.includes(label));
    return found.map(({ content }) => content.text).join('\n');
  };
}

const TURNED_OUTCOME: Partial<Record<Outcome, Outcome>> = {
  'only theirs': 'only ours',
  'only ours': 'only theirs',
};
const TURNED_MOVER: Partial<Record<Mover, Mover>> = { theirs: 'ours', ours: 'theirs' };

function turnedWords(entry: MergedWords): MergedWords {
  switch (entry.by) {
    case 'theirs':
      return { ...entry, by: 'ours' };
    case 'ours':
      return { ...entry, by: 'theirs' };
    case 'conflict':
      return { ...entry, theirs: entry.ours, ours: entry.theirs };
    case 'nobody':
    case 'both':
      return entry;
  }
}

function turnedRow(row: ThreeWayParagraph): ThreeWayParagraph {
  const { outcome, labels, ids, changes, moved } = row;
  return {
    ...row,
    outcome: TURNED_OUTCOME[outcome] ?? outcome,
    labels: { base: labels.base, theirs: labels.ours, ours: labels.theirs },
    ids: { base: ids.base, theirs: ids.ours, ours: ids.theirs },
    changes: { theirs: changes.ours, ours: changes.theirs },
    moved: TURNED_MOVER[moved] ?? moved,
    words: row.words.map(turnedWords),
  };
}

function sorted(rows: readonly ThreeWayParagraph[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

describe('compareThreeWays, over generated texts', () => {
  test('every passage of the three texts stands in exactly one row', () => {
    check((texts, { paragraphs }) => {
      for (const side of SIDES) {
        const labels = passagesOf(texts[side]).map(({ label }) => label);
        expect(paragraphs.flatMap((row) => row.labels[side]).sort()).toEqual(labels.sort());
      }
    });
  });

  test('the words of a row are the base to the letter, and each side to a reader', () => {
    check((texts, { paragraphs }) => {
      const [base, theirs, ours] = SIDES.map((side) => textsByLabels(texts[side]));
      for (const { labels, words } of paragraphs) {
        expect(wordsIn('base', words)).toBe(base?.(labels.base));
        expect(normalForm(wordsIn('theirs', words))).toBe(normalForm(theirs?.(labels.theirs) ?? ''));
        expect(normalForm(wordsIn('ours', words))).toBe(normalForm(ours?.(labels.ours) ?? ''));
      }
    });
  });

  test('where ours is the base, the rows are those of the comparison with theirs, and their words to the letter', () => {
    check(({ base, theirs }) => {
      const found = compareThreeWays(base, theirs, base);
      const rows = found.paragraphs.map(({ labels }) => [labels.base, labels.theirs]);
      expect(rows).toEqual(compare(base, theirs).paragraphs.map(({ from, to }) => [from, to]));
      expect(
        [...outcomes(found)].filter((outcome) => !['unchanged', 'only theirs'].includes(outcome)),
      ).toEqual([]);
      const text = textsByLabels(theirs);
      for (const { labels, words } of found.paragraphs) {
        expect(mergedWording(words)).toBe(text(labels.theirs));
      }
    });
  });

  test('where both are one text, nothing is in conflict and the merged words are its own', () => {
    check(({ base, theirs }) => {
      const found = compareThreeWays(base, theirs, theirs);
      expect(
        [...outcomes(found)].filter((outcome) => !['unchanged', 'both the same'].includes(outcome)),
      ).toEqual([]);
      const text = textsByLabels(theirs);
      for (const { labels, words } of found.paragraphs) {
        expect(mergedWording(words)).toBe(text(labels.theirs));
      }
    });
  });

  test('with the sides changed about, the rows are the same with the sides changed about', () => {
    check(({ base, theirs, ours }, { paragraphs }) => {
      const turned = compareThreeWays(base, ours, theirs).paragraphs.map(turnedRow);
      expect(sorted(turned)).toEqual(sorted(paragraphs));
    });
  });

  test('no word that a side put in is lost where the two stand together', () => {
    check((_, { paragraphs }) => {
      for (const { words } of paragraphs) {
        const wording = mergedWording(words);
        if (wording === null) continue;
        const come = words.flatMap((entry) =>
          entry.by === 'nobody' || entry.by === 'conflict' ? [] : [entry.now],
        );
        expect(come.filter((text) => !wording.includes(text))).toEqual([]);
      }
    });
  });
});
