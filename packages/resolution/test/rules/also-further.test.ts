import { describe, expect, it } from 'vitest';

import { checkResolution, type Resolution, textRun } from '../../src/index.js';
import { CLOSE, english, findings, heading, op, ops, pp } from './rule-samples.js';

describe('also and further in the operative part', () => {
  it.each<[string, string[], string[]]>([
    [
      'the cycle',
      [
        'Urges clerks to write;',
        'Also urges clerks to read;',
        'Further urges clerks to sing;',
        'Urges clerks to rest.',
      ],
      [],
    ],
    ['the same again', ['Urges clerks to write;', 'Urges clerks to read.'], ['also-further OP2']],
    [
      'the same in other circumstances',
      ['Urges clerks, in cooperation with porters, to write;', 'Urges clerks to read.'],
      ['also-further OP2'],
    ],
    [
      'further without also',
      ['Urges clerks to write;', 'Further urges clerks to read.'],
      ['also-further OP2'],
    ],
    [
      'the cycle not begun again',
      ['Notes ink;', 'Also notes pens;', 'Further notes wax;', 'Also notes sand.'],
      ['also-further OP4'],
    ],
    ['another addressee', ['Urges clerks to write;', 'Urges porters to carry.'], []],
    ['one more addressee', ['Urges clerks to write;', 'Urges clerks, porters and cooks to eat.'], []],
    [
      'two sorts of parties',
      ['Invites Parties to the Treaty to pay;', 'Invites Parties to the Pact to pay.'],
      [],
    ],
    ['a statement twice', ['Notes that ink dries;', 'Notes the price of ink.'], ['also-further OP2']],
    ['a statement that goes on', ['Notes ink;', 'Notes, in this regard, paper.'], []],
    ['another phrase between', ['Urges clerks to write;', 'Notes the ink;', 'Urges clerks to read.'], []],
    ['an adverb on nothing', ['Notes ink;', 'Also urges clerks to write.'], ['also-further OP2']],
    [
      'an adverb over a paragraph put between',
      ['Urges clerks to write;', 'Notes ink;', 'Also urges clerks to read.'],
      [],
    ],
  ])('%s', (_, texts, expected) => expect(findings(english(ops(...texts)))).toEqual(expected));

  it('begins anew behind a heading', () => {
    const parted = [op('1', 'Urges clerks to write.'), heading('Paper'), op('2', 'Urges clerks to read.')];
    expect(findings(english(parted))).toEqual([]);
  });
});

function preamble(...texts: readonly string[]): Resolution {
  return english([op(null, CLOSE)], texts.map(pp));
}

describe('also and further in the preamble', () => {
  it.each<[string, string[], string[]]>([
    [
      'the cycle',
      ['Recalling ink,', 'Recalling also pens,', 'Recalling further wax,', 'Recalling sand,'],
      [],
    ],
    ['the adverb in front', ['Recalling ink,', 'Also recalling pens,'], []],
    ['the same again', ['Recalling ink,', 'Recalling pens,'], ['also-further PP2']],
    ['after also', ['Noting ink,', 'Noting also pens,', 'Noting wax,'], ['also-further PP3']],
    ['another phrase', ['Noting ink,', 'Noting with concern the price of pens,'], []],
  ])('%s', (_, texts, expected) => expect(findings(preamble(...texts))).toEqual(expected));

  it('finds the adverb behind the italics', () => {
    const italic = { ...textRun('Recalling'), marks: [{ type: 'italic' as const }] };
    const paragraphs = [' ink,', ' also pens,'].map((rest) => ({
      ...pp(''),
      content: [italic, textRun(rest)],
    }));
    expect(findings(english([op(null, CLOSE)], paragraphs))).toEqual([]);
  });
});

it('says what would be expected', () => {
  const [found] = checkResolution(english(ops('Urges clerks to write;', 'Urges clerks to read.')));
  expect(found).toMatchObject({
    message: '"Urges" stands next to "Urges"; "also" with it would be expected.',
    words: 'Urges',
  });
});

it('leaves the Security Council to its own way', () => {
  const organ: Partial<Resolution> = { organ: [textRun('The Security Council')] };
  expect(findings(english(ops('Notes ink;', 'Notes pens.'), [], organ))).toEqual([]);
});
