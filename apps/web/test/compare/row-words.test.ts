import { describe, expect, it } from 'vitest';

import { labelledWords, type SideShown, styledWords } from '../../src/compare/rows/row-words.js';
import { sampleRow, wordsOf } from './sample-row.js';

/** The same signs, with what is of the opening phrase in stars and what is no change to a reader in brackets. */
const write = (words: ReturnType<typeof styledWords>) =>
  words
    .map(({ op, text, opening, weight }) => {
      const shown = weight === 'slight' ? `(${text})` : text;
      return opening ? `${op}*${shown}*` : op + shown;
    })
    .join('|');

describe('the opening phrase', () => {
  it.each<[string, number, number, string]>([
    ['=Urges States to write;', 5, 5, '=*Urges*|= States to write;'],
    ['-Requests|+Invites|= States', 8, 7, '-*Requests*|+*Invites*|= States'],
    [
      '=Notes |-with regret|+with interest|= that',
      17,
      19,
      '=*Notes *|-*with regret*|+*with interest*|= that',
    ],
    ['+Also urges|= States', 0, 9, '+*Also urge*|+s|= States'],
    ['=The title', 0, 0, '=The title'],
    ['-Gone for good', 4, 0, '-*Gone*|- for good'],
  ])('%s', (words, from, to, expected) => {
    const styled = styledWords(wordsOf(words), { from, to }, { side: 'both', typography: 'hidden' });
    expect(write(styled)).toBe(expected);
  });
});

describe('what is no change to a reader', () => {
  const words = wordsOf('=2026|~-|^–|=2030');
  const none = { from: 0, to: 0 };

  it.each<[SideShown, string]>([
    ['both', '=2026–2030'],
    ['to', '=2026–2030'],
    ['from', '=2026-2030'],
  ])('is left out: %s', (side, expected) => {
    const { words: shown = [] } = labelledWords(sampleRow('kept', { words }), side)[0] ?? {};
    expect(write(styledWords(shown, none, { side, typography: 'hidden' }))).toBe(expected);
  });

  it('is marked where that is asked for', () => {
    expect(write(styledWords(words, none, { side: 'both', typography: 'shown' }))).toBe(
      '=2026|-(-)|+(–)|=2030',
    );
    expect(write(styledWords(wordsOf('=a|~\u00a0|^ |=b'), none, { side: 'both', typography: 'shown' }))).toBe(
      '=a|-(␣)|+(␣)|=b',
    );
  });

  it('a line break that came or went is shown by its sign', () => {
    const shown = styledWords(wordsOf('=one|-/|= two|+/|=three'), none, {
      side: 'both',
      typography: 'hidden',
    });
    expect(write(shown)).toBe('=one|-¶|= two|+¶\n|=three');
  });
});

const paragraphsShown = (side: SideShown, row: Parameters<typeof labelledWords>[0]) =>
  labelledWords(row, side).map(
    ({ label, words }) => `${label}: ${words.map(({ op, text }) => op + text).join('|')}`,
  );

describe('several paragraphs on one side', () => {
  const split = sampleRow('split', {
    from: ['OP4'],
    to: ['OP4', 'OP5'],
    words: wordsOf('=Urges all|-, and|+;/Invites|= others'),
  });

  it('stand each under its label where a paragraph was split', () => {
    expect(paragraphsShown('from', split)).toEqual(['OP4: =Urges all|-, and|= others']);
    expect(paragraphsShown('to', split)).toEqual(['OP4: =Urges all|+;', 'OP5: +Invites|= others']);
    expect(paragraphsShown('both', split)).toEqual(['OP4: =Urges all|-, and|+;', 'OP5: +Invites|= others']);
  });

  it('stand each under its label where two were merged, and the break is struck in one text', () => {
    const merged = sampleRow('merged', {
      from: ['PP2', 'PP3'],
      to: ['PP2'],
      words: wordsOf('=Noting seals|-,/Noting|+ and|= ribbons'),
    });
    expect(paragraphsShown('from', merged)).toEqual(['PP2: =Noting seals|-,', 'PP3: -Noting|= ribbons']);
    expect(paragraphsShown('to', merged)).toEqual(['PP2: =Noting seals|+ and|= ribbons']);
    expect(paragraphsShown('both', merged)).toEqual(['PP2: =Noting seals|-,\nNoting|+ and|= ribbons']);
  });

  it('stay together where the breaks are not theirs', () => {
    const table = sampleRow('split', { from: ['OP1'], to: ['OP1', 'OP2'], words: wordsOf('=a/b/c') });
    expect(paragraphsShown('to', table)).toEqual(['OP1, OP2: =a\nb\nc']);
  });

  it('lose no word', () => {
    const all = labelledWords(split, 'both').flatMap(({ words }) => words.map(({ text }) => text));
    expect(all.join('')).toBe('Urges all, and;Invites others');
  });
});
