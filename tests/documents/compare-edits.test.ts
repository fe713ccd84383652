import { compare } from '@penholder/compare';
import { blocksOf, paragraphsIn, plainText, type Resolution, withDescendants } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { drawingFrom } from '../../packages/compare/test/drawing.js';
import { editedResolution, rowName } from '../../packages/compare/test/edited-resolution.js';
import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** The share of rows that must come out exactly as the edits were made. Source: the issue on compare. */
const LEAST_RIGHT = 0.995;
/** Milliseconds in which even a busy machine has read and compared all documents; one that is not busy takes three seconds. */
const READING_ALL = 60_000;
/** Fewer words do not make a paragraph of which a half is recognised. */
const FEWEST_WORDS = 12;

function paragraphsAsWords(resolution: Resolution): string[][] {
  return paragraphsIn(blocksOf(resolution))
    .flatMap(withDescendants)
    .map(({ content }) => plainText(content).split(' '))
    .filter(({ length }) => length >= FEWEST_WORDS);
}

describeOnDocuments('compare, adopted texts with known edits', () => {
  test(
    'are found again, row by row',
    async () => {
      const pairs = await Promise.all(realPairs().map(readPair));
      const texts = pairs.map(({ to }) => paragraphsAsWords(to));
      const wrong: string[] = [];
      let rows = 0;
      texts.forEach((paragraphs, place) => {
        const drawing = drawingFrom(place);
        const others = texts[(place + 1) % texts.length] ?? [];
        // A paragraph that is put in comes from another document of the same trade, with the same turns of phrase.
        const another = () => others[drawing.whole(0, others.length - 1)] ?? [];
        const edited = editedResolution(drawing, { paragraphs, another });
        const found = new Set(compare(edited.from, edited.to).paragraphs.map(rowName));
        const missed = edited.rows.map(rowName).filter((name) => !found.has(name));
        wrong.push(...missed.map((name) => `${place} ${name}`));
        rows += edited.rows.length;
      });
      const right = 1 - wrong.length / rows;
      console.info(
        `Real texts, known edits: ${(100 * right).toFixed(2)} % of ${rows} rows right. ${wrong.join('; ')}`,
      );
      expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
    },
    READING_ALL,
  );
});
