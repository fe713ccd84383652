import { countedIds, type Reading, readText, writeText } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { differences, tallyOfReading, tallyOfText } from '../documents/text-words.js';
import { samples } from './samples.mjs';

/** As long as anything is that people send; a reader that goes over it again and again does not end in a test's time. */
const LONG = 1_000_000;

/** The same for texts of many lines, each of which costs more: what grows with the square of it would still not end. */
const MANY = 250_000;

const HEAD = 'Resolution 13/1\n\nOil for lamps\n\nThe Board,\n\n1. *Urges* care:\n\n';

/** What ends in another sign than it is made of, so that a search for its end comes back empty. */
const endings: Readonly<Record<string, string>> = {
  'asterisks before a letter': `${'*'.repeat(LONG)}x`,
  'digits before a letter': `${'7'.repeat(LONG)}x`,
  'stops before a letter': `${'.,;:'.repeat(LONG / 4)}x`,
  'asterisks in brackets': '[*](*'.repeat(LONG / 5),
  'tags begun': '<i'.repeat(LONG / 2),
  'italics never closed': '*a '.repeat(MANY / 3),
  'italics open and shut': '*a* '.repeat(MANY / 4),
  'nesting on one line': '(a) (i) '.repeat(100_000),
  'nesting line by line': '(a) x\n(i) x\na. x\ni. x\n(1) x\n'.repeat(8_000),
  'the same marker with bis': '(a) x;\n(a bis) x;\n'.repeat(12_000),
  'headings only': 'Of lamps\n\n'.repeat(MANY / 10),
  'numbers only': '1. x\n\n2. x\n\n'.repeat(MANY / 12),
  'one note, always called': 'lamp¹ '.repeat(MANY / 7),
  'page breaks': '2/8\n25-16620\n'.repeat(MANY / 13),
  'pages torn apart': 'lamp2\n_____\n1\n2\n\nSee it.\nSee oil.\n2/8\n25-16620\n'.repeat(MANY / 45),
  'form feeds': 'lamp1\n1\nSee it.\f'.repeat(MANY / 16),
  'numbers alone': '1\n2\n'.repeat(MANY / 4),
  'words alone': 'lamp\noil;\n\nwick\n\ngas\n\n'.repeat(MANY / 23),
  'rules and notes': '_____\n1 See it\n'.repeat(MANY / 15),
  'rows of a table': 'a\tb\tc\n'.repeat(MANY / 6),
  annexes: 'Annex I\n\nOf lamps\n\n1. Oil.\n\n'.repeat(MANY / 30),
  'chapters of a report': 'Chapter I\n\nA. Lamps\n\n'.repeat(MANY / 22),
  'sponsor lines': 'Chad, Fiji and Oman: draft resolution\n'.repeat(MANY / 38),
};

const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name, sample(MANY)])),
  ...endings,
};

describe('long texts of any kind are read, and every word of them is in the reading once', () => {
  test.each(Object.entries(kinds))('%s', (_, text) => {
    expect(lostOrMade(text)).toEqual([]);
  });

  test.each(Object.entries(kinds))('%s, within a document', (_, text) => {
    expect(lostOrMade(HEAD + text)).toEqual([]);
  });
});

describe('a long text is looked at in stretches', () => {
  const pages = {
    'notes below a rule': 'lamp1\n_____\n1\nSee it.\n\n',
    'notes without a rule': 'lamp1\n1\nSee it.\n',
    'numbers torn from their notes': 'lamp2\n_____\n1\n2\n\nSee it.\nSee oil.\n2/8\n25-16620\n',
  };

  test.each(Object.entries(pages))('which may end anywhere in %s', (_, page) => {
    for (let before = 0; before < 10; before += 1) {
      expect(lostOrMade(`${HEAD}${'oil\n'.repeat(before)}${page.repeat(2000)}`)).toEqual([]);
    }
  });
});

describe('bytes of no text at all', () => {
  test.each(['utf8', 'latin1', 'utf16le'] as const)('read as %s are read', (encoding) => {
    const bytes = fc.uint8Array({ minLength: 200, maxLength: 20_000 });
    fc.assert(
      fc.property(bytes, (some) => {
        const { documents } = readAny(Buffer.from(some).toString(encoding));
        for (const document of documents) writeText(document);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});

describe('soup of what readers look for', () => {
  test('is read, and its words are all there', () => {
    const soup = fc.array(fc.constantFrom(...SOUP), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(soup, (pieces) => {
        expect(lostOrMade(pieces.join(''))).toEqual([]);
      }),
      { seed: 17, numRuns: 400 },
    );
  });
});

const SOUP = `
| |\n|\n\n|\t|(a) |(i) |1. |4 bis. |- |*|**|_____\n|\\|Annex I\n|Chapter II\n|The Board,\n\n|Draft resolution I\n|
|Agenda item 3\n|A/80/L.1\n|Recalling the lamp, |Urges care;|draft resolution|Insert a lamp|2/8\n|25-16620\n|
|[|]|<i>|</i>|“|”|,|;|:|.|lamp|Oil|17|km|…|
`.split('|');

function readAny(text: string): Reading {
  return readText(text, countedIds());
}

/**
 * The words that a reading has fewer or more of than its text. Two things stand in the tree where the counter does not
 * look: what a heading under a front page calls the document (its kind), and the marker of a note without words.
 */
function lostOrMade(text: string): string[] {
  const found = differences(tallyOfText(text), tallyOfReading(readAny(text)));
  return found.filter((word) => !/^(?:Decision|Draft|resolution|\d) -\d$/u.test(word));
}
