import { expect, test } from 'vitest';

import { compare } from '../src/index.js';
import { drawingFrom } from './drawing.js';
import { editedResolution, rowName } from './edited-resolution.js';
import { inventedWords } from './invented-sentences.js';

/** The share of rows that must come out exactly as the edits were made. Source: the issue on compare. */
const LEAST_RIGHT = 0.995;
const DOCUMENTS = 200;

test('edits that are known are found, row by row', () => {
  const wrong: string[] = [];
  let rows = 0;
  for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
    const drawing = drawingFrom(seed);
    const another = () => inventedWords(drawing, drawing.whole(16, 70));
    const edited = editedResolution(drawing, { paragraphs: Array.from({ length: 30 }, another), another });
    const found = new Set(compare(edited.from, edited.to).paragraphs.map(rowName));
    rows += edited.rows.length;
    wrong.push(
      ...edited.rows
        .map(rowName)
        .filter((name) => !found.has(name))
        .map((name) => `${seed} ${name}`),
    );
  }
  const right = 1 - wrong.length / rows;
  console.info(
    `Known edits: ${(100 * right).toFixed(2)} % of ${rows} rows right. ${wrong.slice(0, 20).join('; ')}`,
  );
  expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
});
