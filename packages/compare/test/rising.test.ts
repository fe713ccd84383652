import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Link, risingLinks } from '../src/rising.js';

/** Links written "from-to:weight". */
function linksFrom(text: string): Link[] {
  return text.split(' ').flatMap((written) => {
    const [, from, to, weight] = /^(\d+)-(\d+):(\d+)$/u.exec(written) ?? [];
    return from === undefined ? [] : [{ from: Number(from), to: Number(to), weight: Number(weight) }];
  });
}

function written(links: readonly Link[]): string {
  return links.map(({ from, to, weight }) => `${from}-${to}:${weight}`).join(' ');
}

/** The heaviest by trying every set of links. */
function heaviestByTrying(links: readonly Link[]): number {
  const [first, ...others] = links;
  if (first === undefined) return 0;
  const beside = others.filter(({ from, to }) => (from - first.from) * (to - first.to) > 0);
  return Math.max(first.weight + heaviestByTrying(beside), heaviestByTrying(others));
}

const link = fc.record({ from: fc.nat(6), to: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) });

describe('the heaviest links that do not cross', () => {
  test.each([
    ['none', '', ''],
    ['all in order', '0-0:1 1-1:1 2-5:1', '0-0:1 1-1:1 2-5:1'],
    ['the heavier of two that cross', '0-1:2 1-0:5', '1-0:5'],
    ['many light ones against a heavy one', '0-3:4 1-0:2 2-1:2 3-2:2', '1-0:2 2-1:2 3-2:2'],
    ['one of several of the same place', '0-0:1 0-1:3 1-1:1 1-2:2', '0-1:3 1-2:2'],
    ['the places in any order', '5-5:1 0-0:1', '0-0:1 5-5:1'],
  ])('%s', (_, links, expected) => {
    expect(written(risingLinks(linksFrom(links)))).toBe(expected);
  });

  test('rise on both sides, and no other set that does is heavier', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 9 }), (links) => {
        const rising = risingLinks(links);
        rising.slice(1).forEach(({ from, to }, index) => {
          expect([from > (rising[index]?.from ?? 0), to > (rising[index]?.to ?? 0)]).toEqual([true, true]);
        });
        expect(rising.reduce((sum, { weight }) => sum + weight, 0)).toBe(heaviestByTrying(links));
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
