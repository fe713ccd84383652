import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { tokensOf } from '../../src/words/tokenize.js';
import { textOfTokens, tokenAt, type Tokens, wordCount } from '../../src/words/tokens.js';
import { newVocabulary } from '../../src/words/vocabulary.js';

function tokensOfLine(line: string) {
  return tokensOf([{ border: '', line }], newVocabulary());
}

function printed(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, place) => tokenAt(tokens, place));
}

describe('one thing to a reader is one token', () => {
  test.each([
    ['words and signs', 'Urges all States;', 'Urges|all|States|;'],
    ['a date', 'of 3 May 2030, and', 'of|3 May 2030|,|and'],
    ['a symbol', 'A/CONF.232/2023/4.', 'A/CONF.232/2023/4|.'],
    ['a revised symbol', '(E/CN.15/2018/L.2/Rev.1)', '(|E/CN.15/2018/L.2/Rev.1|)'],
    ['a resolution number', 'resolution 78/10,', 'resolution|78/10|,'],
    ['a figure', '1,000.50 of 12%', '1,000.50|of|12%'],
    ['a compound', 'the Secretary-General’s neo -Gothic seal', 'the|Secretary-General’s|neo -Gothic|seal'],
    ['a dash between words is none', 'letters – old and new', 'letters|–|old|and|new'],
    ['an apostrophe at the end is a sign', 'States’ seals', 'States|’|seals'],
    ['quotation marks are signs', '“Inks”', '“|Inks|”'],
    ['a character without blanks', '会议 2030', '会|议|2030'],
  ])('%s', (_, line, expected) => {
    expect(printed(tokensOfLine(line)).slice(0, -1).join('|')).toBe(expected);
  });
});

test('tokens joined are the line again, and the last one is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      const tokens = tokensOfLine(line);
      expect(textOfTokens(tokens)).toBe(line);
      expect(tokenAt(tokens, tokens.count - 1)).toBe('');
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('borders part cells and rows, and are no words', () => {
  const pieces = [
    { border: '', line: 'old seals ' },
    { border: '\t', line: '12' },
    { border: '\n', line: 'inks' },
  ] as const;
  const tokens = tokensOf(pieces, newVocabulary());
  expect([textOfTokens(tokens), wordCount(tokens)]).toEqual(['old seals \t12\ninks', 4]);
});

describe('one name in a list of sponsors is one token', () => {
  test.each([
    ['Chad, Fiji and Oman: draft resolution', 'Chad|,|Fiji|and|Oman|:|draft|resolution'],
    ['Bosnia and Herzegovina,* Syrian Arab Republic', 'Bosnia and Herzegovina|,|*|Syrian Arab Republic'],
    ['Cuba and Trinidad and Tobago', 'Cuba|and|Trinidad and Tobago'],
    ['Bolivia (Plurinational State of) and Chad', 'Bolivia (Plurinational State of)|and|Chad'],
    ['Chad (on behalf of the Group of 77 and China)', 'Chad|(on behalf of the Group of 77 and China)'],
    ['European Union (and its members), Chad', 'European Union|(and its members)|,|Chad'],
  ])('%s', (line, expected) => {
    const tokens = tokensOf([{ border: '', line }], newVocabulary(), 'names');
    expect(printed(tokens).slice(0, -1).join('|')).toBe(expected);
  });
});
