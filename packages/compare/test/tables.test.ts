import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare } from '../src/index.js';
import { marked, newWords, oldWords } from './sides-of-words.js';
import { written } from './written-resolution.js';

function compareTables(from: string, to: string) {
  const [old, now] = [written('a', [`table ${from}`]), written('b', [`table ${to}`])];
  const [row] = compare(old, now).paragraphs.filter(({ change }) => change !== 'kept');
  return row === undefined ? null : { change: row.change, words: marked(row.words) };
}

describe('tables are compared cell by cell', () => {
  test.each([
    ['a figure', 'ink|12 / wax|7', 'ink|12 / wax|9', 'ink\t12\nwax\t[-7-]{+9+}'],
    ['a row put in', 'ink|12 / wax|7', 'ink|12 / glue|3 / wax|7', 'ink\t12{+\nglue\t3+}\nwax\t7'],
    ['a first row taken out', 'old|1 / ink|12 / wax|7', 'ink|12 / wax|7', '[-old\t1-][~\n~]ink\t12\nwax\t7'],
    ['a column put in', 'ink|12 / wax|7', 'ink|red|12 / wax|white|7', 'ink{+\tred+}\t12\nwax{+\twhite+}\t7'],
    [
      'words do not wander from cell to cell',
      'blue ink|for maps / black ink|for seals',
      'blue ink for maps|none / black ink|for seals',
      'blue ink{+ for maps+}\t[-for maps-]{+none+}\nblack ink\tfor seals',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(compareTables(from, to)).toEqual({ change: 'reworded', words: expected });
  });

  test('both sides are kept to the letter', () => {
    const cell = fc.constantFrom('ink', 'wax', 'red ink', '12', '7', 'old wax', '');
    const table = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.map((row) => row.join('|')).join(' / '));
    fc.assert(
      fc.property(table, table, (from, to) => {
        const [old, now] = [written('a', [`table ${from}`]), written('b', [`table ${to}`])];
        const rows = compare(old, now).paragraphs;
        const [before, after] = [compare(old, old), compare(now, now)].map(({ paragraphs }) =>
          paragraphs.map(({ words }) => oldWords(words)).join('\n'),
        );
        expect(
          rows
            .map(({ words }) => oldWords(words))
            .filter((text) => text !== '')
            .join('\n'),
        ).toBe(before);
        expect(
          rows
            .map(({ words }) => newWords(words))
            .filter((text) => text !== '')
            .join('\n'),
        ).toBe(after);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
