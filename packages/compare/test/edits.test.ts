import { expect, test } from 'vitest';

import { compare } from '../src/index.js';
import { drawingFrom } from './drawing.js';
import { editedResolution, type KnownRow } from './edited-resolution.js';

/** The share of rows that must come out exactly as the edits were made. Source: the issue on compare. */
const LEAST_RIGHT = 0.995;
const DOCUMENTS = 200;

function rowName({ change, from, to }: KnownRow): string {
  return `${change}: ${from.join(' + ')} → ${to.join(' + ')}`;
}

test('edits that are known are found, row by row', () => {
  const wrong: string[] = [];
  let rows = 0;
  for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
    const edited = editedResolution(drawingFrom(seed));
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
