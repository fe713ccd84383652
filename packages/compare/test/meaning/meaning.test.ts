import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { compare, type Meaning, meaningOf, meaningsOf } from '../../src/index.js';
import { compareWritten } from '../render/small-comparison.js';

const NOTHING: Meaning = { opening: null, addressee: null, limitations: [], figures: [] };

/** What the only row of two documents of a line each means. */
function meaning(from: string, to: string): Meaning {
  const [row, more] = compareWritten([`OP ${from}`], [`OP ${to}`]).paragraphs;
  if (row === undefined || more !== undefined) throw new Error('one row was expected');
  return meaningOf(row) ?? NOTHING;
}

/** A paragraph in which only this changes. */
function at(what: string): string {
  return `Decides that every lamp of the harbour shall burn ${what} in all weathers;`;
}

const KEEP = 'the keepers of harbour lights to clean every lamp each week, and to write down its hours';

describe('whom a paragraph turns to', () => {
  test.each([
    ['Requests the Secretary-General', 'Invites Member States', 'the Secretary-General', 'Member States'],
    ['Urges States', 'Urges all States', 'States', 'all States'],
    ['Urges all States', 'Urges all States, as appropriate,', null, null],
    ['Invites donors', 'Invites donors, including regional banks,', null, null],
    [
      'Invites the parties to the Accord',
      'Invites the parties to the Charter',
      'the parties to the Accord',
      'the parties to the Charter',
    ],
    ['Encourages further work', 'Encourages lasting work', null, null],
    ['Decides', 'Resolves', null, null],
  ])('%s → %s', (from, to, old, now) => {
    const what = `to help ${KEEP.slice('the '.length)};`;
    const expected = old === null || now === null ? null : { from: old, to: now };
    expect(meaning(`${from} ${what}`, `${to} ${what}`).addressee).toEqual(expected);
  });
});

describe('words of limitation', () => {
  const plain = `Requests ${KEEP};`;
  test.each([
    ['as appropriate', 'discretion'],
    ['where relevant', 'discretion'],
    ['upon request', 'consent'],
    ['on mutually agreed terms', 'consent'],
    ['on a voluntary basis', 'consent'],
    ['within existing resources', 'resources'],
    ['subject to the availability of extrabudgetary resources', 'resources'],
    ['in accordance with national legislation', 'law'],
    ['in line with their national circumstances', 'law'],
    ['within their respective mandates', 'mandate'],
    ['to the extent possible', 'extent'],
  ])('%s', (words, kind) => {
    const limited = `Requests ${KEEP}, ${words};`;
    expect(meaning(plain, limited).limitations).toEqual([{ change: 'came', kind, words }]);
    expect(meaning(limited, plain).limitations).toEqual([{ change: 'went', kind, words }]);
  });

  test.each([
    ['moved within its paragraph', `Requests, as appropriate, ${KEEP};`, `Requests ${KEEP}, as appropriate;`],
    [
      'printed in another form',
      `Requests ${KEEP}, in accordance with national law;`,
      `Requests ${KEEP}, consistent with their national legislation;`,
    ],
    ['what is needed for something', plain, plain.replace('each week', 'as necessary to see them')],
    ['what is asked for in many letters', plain, plain.replace('each week', 'based on requests from ships')],
    ['what is added to a list', plain, plain.replace('each week', 'as well as appropriate signs')],
    ['where something is written', plain, plain.replace('each week', 'under national law')],
    ['a list left open', plain, plain.replace('to clean', 'inter alia, to clean')],
    ['a part of another word', plain, plain.replace('to clean', 'whereas appropriately to clean')],
  ])('none: %s', (_, from, to) => {
    expect(meaning(from, to).limitations).toEqual([]);
  });

  test('found though only half of it changed', () => {
    const [from, to] = [`Requests ${KEEP}, as agreed;`, `Requests ${KEEP}, as appropriate;`];
    expect(meaning(from, to).limitations).toMatchObject([{ change: 'came', words: 'as appropriate' }]);
  });

  test('each is told once, what went first', () => {
    const [from, to] = [
      `Requests ${KEEP}, where possible;`,
      `Requests ${KEEP}, as appropriate, upon request;`,
    ];
    expect(meaning(from, to).limitations.map(({ change, words }) => `${change} ${words}`)).toEqual([
      'went where possible',
      'came as appropriate',
      'came upon request',
    ]);
  });
});

describe('dates and figures', () => {
  test.each([
    ['until 4 May 2031', 'until 30 June 2031', 'deadline', '4 May 2031', '30 June 2031'],
    ['from 4 May 2031', 'from 4 May 2032', 'date', '4 May 2031', '4 May 2032'],
    ['from 4 to 8 May 2031', 'from 5 to 9 May 2031', 'date', '4 to 8 May 2031', '5 to 9 May 2031'],
    ['at 5 per cent', 'at 7 per cent', 'share', '5 per cent', '7 per cent'],
    ['for $1,000 a year', 'for $2,500 a year', 'amount', '$1,000', '$2,500'],
    [
      'at its ninety-first session',
      'at its ninety-third session',
      'session',
      'ninety-first session',
      'ninety-third session',
    ],
    ['for three hours', 'for four hours', 'number', 'three', 'four'],
  ])('%s → %s', (from, to, kind, old, now) => {
    expect(meaning(at(from), at(to)).figures).toEqual([{ kind, from: old, to: now }]);
  });

  test.each([
    ['a deadline that came', 'brightly', 'brightly by 2030', [{ kind: 'deadline', from: null, to: '2030' }]],
    ['a deadline that went', 'brightly by 2030', 'brightly', [{ kind: 'deadline', from: '2030', to: null }]],
    ['another resolution', 'under resolution 78/10', 'under resolution 80/12', []],
    ['another paragraph', 'under paragraph 9', 'under paragraph 10', []],
    ['a figure that only moved', '5 hours, and well', 'well, and 5 hours', []],
    ['more figures on one side', 'for 5 hours', 'for 6 or 7 hours', []],
  ])('%s', (_, from, to, figures) => {
    expect(meaning(at(from), at(to)).figures).toEqual(figures);
  });
});

describe('what means nothing of this kind', () => {
  test.each<[string, string[], string[]]>([
    ['kept', [`OP Requests ${KEEP};`], [`OP Requests ${KEEP};`]],
    ['inserted', [], [`OP Requests ${KEEP}, as appropriate, by 2030;`]],
    ['the title', ['title Lights in 2030'], ['title Lights in 2031']],
    ['typography', [`OP Requests ${KEEP} “now”;`], [`OP Requests ${KEEP} "now";`]],
  ])('%s', (_, from, to) => {
    expect(meaningsOf(compareWritten(from, to)).map((row) => row.meaning)).toEqual([null]);
  });
});

function turned(meaning: Meaning | null): unknown {
  if (meaning === null) return null;
  const TURNED = { stronger: 'weaker', weaker: 'stronger', same: 'same', other: 'other' } as const;
  return [
    meaning.opening && TURNED[meaning.opening.strength],
    meaning.limitations.map(({ change, words }) => `${change === 'came' ? 'went' : 'came'} ${words}`).sort(),
  ];
}

function told(meaning: Meaning | null): unknown {
  if (meaning === null) return null;
  const limits = meaning.limitations.map(({ change, words }) => `${change} ${words}`).sort();
  return [meaning.opening?.strength ?? null, limits];
}

test('never throws, and the other way round what was weaker is stronger and what came went', () => {
  fc.assert(
    fc.property(arbitraryResolution(), arbitraryResolution(), (from, to) => {
      const there = meaningsOf(compare(from, to)).filter(({ row }) => isOneToOne(row));
      const back = new Map(meaningsOf(compare(to, from)).map(({ row, meaning }) => [row.to.join(), meaning]));
      for (const { row, meaning } of there)
        expect(turned(back.get(row.from.join()) ?? null)).toEqual(told(meaning));
    }),
    { seed: 4, numRuns: 100 },
  );
});

function isOneToOne({
  from,
  to,
}: {
  readonly from: readonly string[];
  readonly to: readonly string[];
}): boolean {
  return from.length === 1 && to.length === 1;
}
