import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { tokensOf } from '../../src/words/tokenize.js';
import { newVocabulary } from '../../src/words/vocabulary.js';
import { compareWords, type WordComparison } from '../../src/words/word-changes.js';
import { marked, newWords, oldWords } from '../sides-of-words.js';

function compareLines(from: string, to: string): WordComparison {
  const vocabulary = newVocabulary();
  const tokens = (line: string) => tokensOf([{ border: '', line }], vocabulary);
  return compareWords(tokens(from), tokens(to));
}

describe('a reader would mark', () => {
  test.each([
    ['a word', 'Urges all States', 'Urges Member States', 'Urges [-all-]{+Member+} States'],
    ['a word put in', 'Urges States', 'Urges all States', 'Urges{+ all+} States'],
    ['a first word put in', 'States keep letters', 'All States keep letters', '{+All +}States keep letters'],
    ['a first word taken out', 'Also urges States', 'urges States', '[-Also -]urges States'],
    ['a last word', 'keep letters;', 'keep seals;', 'keep [-letters-]{+seals+};'],
    ['the stop alone', 'keep letters.', 'keep letters;', 'keep letters[-.-]{+;+}'],
    ['a whole date', 'of 3 May 2030,', 'of 13 May 2031,', 'of [-3 May 2030-]{+13 May 2031+},'],
    [
      'a whole symbol',
      'see A/80/L.2 and',
      'see A/80/L.2/Rev.1 and',
      'see [-A/80/L.2-]{+A/80/L.2/Rev.1+} and',
    ],
    [
      'a whole resolution number',
      'resolution 78/10 of',
      'resolution 79/10 of',
      'resolution [-78/10-]{+79/10+} of',
    ],
    ['a whole figure', 'some 1,000 seals', 'some 1,500 seals', 'some [-1,000-]{+1,500+} seals'],
    ['a whole compound', 'long-term loans', 'short-term loans', '[-long-term-]{+short-term+} loans'],
    [
      'a phrase in commas',
      'to keep letters',
      'to, as appropriate, keep letters',
      'to{+, as appropriate,+} keep letters',
    ],
    ['an item of a list', 'women, children', 'women, girls, children', 'women,{+ girls,+} children'],
    [
      'a repeated conjunction once',
      'of inks and of papers',
      'of inks and of seals and of papers',
      'of inks{+ and of seals+} and of papers',
    ],
    [
      'quotation marks in pairs',
      'read “Inks” aloud',
      'read “Seals” and “Inks” aloud',
      'read{+ “Seals” and+} “Inks” aloud',
    ],
    [
      'one insertion, not two about a comma',
      'by the Archive,',
      'by the Archive and the old, new and lost Offices,',
      'by the Archive{+ and the old, new and lost Offices+},',
    ],
    [
      'two rewordings apart',
      'old inks on the papers of archives',
      'new inks on the papers of schools',
      '[-old-]{+new+} inks on the papers of [-archives-]{+schools+}',
    ],
    [
      'a phrase and not a mosaic',
      'to weigh costs and share gains now',
      'to count the coins and keep all seals now',
      'to [-weigh costs and share gains-]{+count the coins and keep all seals+} now',
    ],
    ['characters where words have no blanks', '会议决定休会', '会议决定闭会', '会议决定[-休-]{+闭+}会'],
    ['words written from the right', 'حفظ الرسائل', 'حفظ كل الرسائل', 'حفظ{+ كل+} الرسائل'],
  ])('%s', (_, from, to, expected) => {
    expect(marked(compareLines(from, to).words)).toBe(expected);
  });
});

describe('a reader would see no change in', () => {
  test.each([
    [
      'a kind of hyphen',
      'Secretary-General',
      'Secretary‑General',
      '[~Secretary-General~]{~Secretary‑General~}',
    ],
    ['a kind of quotation mark', 'the "Seal"', 'the “Seal”', 'the [~"~]{~“~}Seal[~"~]{~”~}'],
    ['a kind of apostrophe', "States' seals", 'States’ seals', "States[~'~]{~’~} seals"],
    ['a double space', 'all  States', 'all States', 'all[~  ~]{~ ~}States'],
    ['a line break', 'all\nStates', 'all States', 'all[~\n~]{~ ~}States'],
    ['a space at the end', 'all States ', 'all States', 'all States[~ ~]'],
    ['a direction mark', 'all \u200EStates', 'all States', 'all[~ \u200E~]{~ ~}States'],
    ['a stray blank before a hyphen', 'neo -Gothic', 'neo-Gothic', '[~neo -Gothic~]{~neo-Gothic~}'],
    ['an accent composed', 'cafe\u0301', 'café', '[~cafe\u0301~]{~café~}'],
  ])('%s', (_, from, to, expected) => {
    const { words, equal, wordsDeleted, wordsInserted } = compareLines(from, to);
    expect([marked(words), equal, wordsDeleted, wordsInserted]).toEqual([expected, true, 0, 0]);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'all',
    'States',
    'keep',
    ',',
    ' “',
    '”',
    '-',
    '\u2011',
    '  ',
    '\u200E',
    '3 May 2030',
    'A/80/L.2',
  );
  const line = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  test('both sides are kept to the letter', () => {
    fc.assert(
      fc.property(line, line, (from, to) => {
        const { words } = compareLines(from, to);
        expect([oldWords(words), newWords(words)]).toEqual([from, to]);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('a text compared with itself is one stretch of kept words', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(compareLines(text, text).words).toEqual(text === '' ? [] : [{ op: '=', text }]);
      }),
      { seed: 4 },
    );
  });
});

function long(word: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
}

describe('limits', () => {
  test('a text wholly rewritten is told so', () => {
    const { words, coarse } = compareLines(
      `Urges ${long('old', 2000)} now`,
      `Urges ${long('new', 2000)} now`,
    );
    expect([coarse, words.length]).toEqual([true, 4]);
  });

  test('a long paragraph put in whole is not beyond any limit', () => {
    const { coarse, wordsInserted } = compareLines('', long('new', 5000));
    expect([coarse, wordsInserted]).toEqual([false, 5000]);
  });
});
