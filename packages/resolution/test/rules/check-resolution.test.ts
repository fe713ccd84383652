import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Block,
  blockId,
  checkResolution,
  EDITORIAL_RULES,
  type Resolution,
  type RuleId,
  textRun,
} from '../../src/index.js';
import { arbitraryResolution } from '../arbitrary-resolution.js';
import { calling, CLOSE, english, findings, heading, note, op, ops, pp, sub } from './rule-samples.js';

const TABLE: Block = { type: 'table', id: blockId('table'), rows: [] };

describe('ends of paragraphs', () => {
  it.each<[string, Resolution, string[]]>([
    ['commas in the preamble', english([op(null, CLOSE)], [pp('Recalling letters,'), pp('Noting ink,')]), []],
    ['a semicolon in it', english([op(null, CLOSE)], [pp('Recalling letters;')]), ['preamble-comma PP1']],
    ['a comma under a sign without width', english([op(null, CLOSE)], [pp('Noting ink,\u200E')]), []],
    ['semicolons and a full stop', english(ops('Urges clerks to write;', CLOSE)), []],
    ['a stop in quotation marks', english(ops('Urges the use of “ink.”', CLOSE)), ['operative-end OP1']],
    ['a semicolon at the very end', english(ops('Urges ink;', 'Decides to end;')), ['operative-end OP2']],
    ['no stop', english(ops('Urges ink', CLOSE)), ['operative-end OP1']],
    ['a full stop before a heading', english([op('1', 'Urges ink.'), heading('Paper'), op('2', CLOSE)]), []],
    ['a colon before a table', english([op('1', 'Approves these sums:'), TABLE, op('2', CLOSE)]), []],
    ['prose that begins with no phrase', english(ops('We met in spring.', CLOSE)), []],
    [
      'subparagraphs as they should be',
      english([op(null, 'Urges clerks:', [sub('(a)', 'To write;'), sub('(b)', 'To answer.')])]),
      [],
    ],
    [
      'a conjunction before the last',
      english([op(null, 'Urges clerks:', [sub('(a)', 'To write; and'), sub('(b)', 'To answer.')])]),
      [],
    ],
    [
      'a chapeau with a dash and a part with a full stop',
      english([op(null, 'Urges clerks –', [sub('(a)', 'To write.'), sub('(b)', 'To answer.')])]),
      ['chapeau-colon OP1', 'subparagraph-end OP1 (a)'],
    ],
  ])('%s', (_, resolution, expected) => expect(findings(resolution)).toEqual(expected));
});

describe('numbers', () => {
  it.each<[string, Resolution, string[]]>([
    ['a gap', english([op('1', 'Urges ink;'), op('3', CLOSE)]), ['numbers OP3']],
    [
      'one gap is told once',
      english([op('1', 'Urges ink;'), op('3', 'Notes it;'), op('4', CLOSE)]),
      ['numbers OP3'],
    ],
    ['bis between', english([op('1', 'Urges ink;'), op('1 bis', 'Notes it;'), op('2', CLOSE)]), []],
    ['numbers that are counted', english([op(null, 'Urges ink;'), op(null, CLOSE)]), []],
    [
      'a section that begins again',
      english([op('1', 'Urges ink;'), op('2', 'Notes it.'), heading('Paper'), op('1', CLOSE)]),
      [],
    ],
    [
      'a double letter',
      english([op(null, 'Urges:', [sub('(a)', 'Ink;'), sub('(a)', 'Paper.')])]),
      ['numbers OP1 (a)'],
    ],
    [
      'numerals and the letters behind h',
      english([
        op('1', 'Urges:', [sub('(i)', 'Ink;'), sub('(ii)', 'Paper;')]),
        op(
          '2',
          'Notes:',
          [...'abcdefghij'].map((letter) => sub(`(${letter})`, letter === 'j' ? 'Ink.' : 'Ink;')),
        ),
      ]),
      [],
    ],
    ['a number on the only paragraph', english([op('1', CLOSE)]), ['sole-paragraph OP1']],
  ])('%s', (_, resolution, expected) => expect(findings(resolution)).toEqual(expected));
});

describe('dates and symbols', () => {
  it.each<[string, string[]]>([
    ['10 November 2025', []],
    ['from 3 to 5 May 2021', []],
    ['November 10, 2025', ['dates OP1']],
    ['10th November', ['dates OP1']],
    ['10 November, 2025', ['dates OP1']],
    ['the report A/91/L.45/Rev.1', []],
    ['the report A/91/L45', ['symbols OP1']],
    ['work on HIV/AIDS and 24/7 service', []],
  ])('%s', (words, expected) => expect(findings(english([op(null, `Notes ${words}.`)]))).toEqual(expected));
});

describe('brackets and notes', () => {
  it.each<[string, Resolution, string[]]>([
    ['nested brackets', english([op(null, 'Urges [clerks [and porters]] to write.')]), []],
    ['an open one', english([op(null, 'Urges [clerks to write.')]), ['square-brackets OP1']],
    ['a closed one', english([op(null, 'Urges clerks] to write.')]), ['square-brackets OP1']],
    ['notes in order', english([calling('1', '2', '1')], [], { notes: [note('1'), note('2')] }), []],
    [
      'notes out of order',
      english([calling('2', '1')], [], { notes: [note('1'), note('2')] }),
      ['notes note 2'],
    ],
    ['an uncalled note', english([calling('1')], [], { notes: [note('1'), note('2')] }), ['notes note 2']],
    ['a call without a note', english([calling('1', '2')], [], { notes: [note('1')] }), ['notes note']],
  ])('%s', (_, resolution, expected) => expect(findings(resolution)).toEqual(expected));
});

describe('languages and kinds', () => {
  it('leaves rules about words to English texts', () => {
    const french = english([op('1', 'Prie les commis d’écrire')], [], { organ: [textRun('Le Conseil')] });
    expect(findings(french)).toEqual(['sole-paragraph OP1']);
  });

  it('has nothing to say to an amendment', () => {
    expect(findings(english([op('1', 'Urges [ink')], [], { kind: 'amendment' }))).toEqual([]);
  });
});

describe('laws', () => {
  const ruleIds: ReadonlySet<RuleId> = new Set(EDITORIAL_RULES.map(({ id }) => id));

  it('every finding names a rule and a place, for any document, and nothing is changed', () => {
    assert(
      property(arbitraryResolution(), (resolution) => {
        const before = JSON.stringify(resolution);
        const found = checkResolution(resolution);
        expect(JSON.stringify(resolution)).toBe(before);
        expect(
          found.every(
            ({ rule, place, message }) => ruleIds.has(rule) && place !== '' && message.endsWith('.'),
          ),
        ).toBe(true);
      }),
      { seed: 91, numRuns: 60 },
    );
  });

  it('takes a long text in its stride', () => {
    const texts = Array.from(
      { length: 20_000 },
      (_, index) => `Urges clerks to read paragraph ${index} above;`,
    );
    const started = performance.now();
    expect(findings(english(ops(...texts))).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
