import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';

import { keepLines } from '../../src/text/kept-lines.js';
import { type Line, splitLines } from '../../src/text/lines.js';

const LAMP: Line = { number: 3, text: 'lamp', gap: false, end: 4 };

/** So many lines, each longer than the one before, and numbered with gaps. */
function growing(count: number): Line[] {
  return Array.from({ length: count }, (_, at) => ({
    ...LAMP,
    number: 2 + at * 3,
    text: String(at),
    gap: at % 3 === 0,
    end: String(at).length + (at % 50),
  }));
}

it.each<[string, Line[]]>([
  ['none', []],
  ['one', [LAMP]],
  ['one without a word', [{ ...LAMP, text: '', end: 0 }]],
  ['one between two without a word', [{ ...LAMP, text: '' }, LAMP, { ...LAMP, text: '' }]],
  ['lines whose numbers run backwards', [LAMP, { ...LAMP, number: 1 }, LAMP]],
  ['a line of many words', [LAMP, { ...LAMP, text: 'care of lamps '.repeat(9000), end: 70_000 }, LAMP]],
  ['far numbers', [LAMP, { ...LAMP, number: 3_000_000 }]],
  ['as many as share a block', growing(1024)],
  ['one more', growing(1025)],
  ['very many', growing(3000)],
])('%s are given back as they came', (_, lines) => {
  const kept = keepLines(lines);
  expect([kept.length, [...kept]]).toEqual([lines.length, lines]);
});

test('any lines are given back as they came', () => {
  const text = fc.array(fc.constantFrom('lamp', '\n', ' ', '¹', 'оил', '\u{1F56F}', '\t'), {
    maxLength: 3000,
  });
  fc.assert(
    fc.property(text, (pieces) => {
      const lines = splitLines(pieces.join(''));
      expect([...keepLines(lines)]).toEqual(lines);
    }),
    { seed: 19, numRuns: 40 },
  );
});

it('gives lines by their place, and those between two places', () => {
  const lines = growing(2100);
  const kept = keepLines(lines);
  expect([kept.at(0), kept.at(2099)]).toEqual([lines[0], lines[2099]]);
  expect([kept.at(-1), kept.at(2100)]).toEqual([undefined, undefined]);
  const some = kept.slice(1000, 1100);
  expect([some.length, [...some.texts()]]).toEqual([100, lines.slice(1000, 1100).map(({ text }) => text)]);
  expect([some.at(-1), some.at(100), some.at(99)]).toEqual([undefined, undefined, lines[1099]]);
});
