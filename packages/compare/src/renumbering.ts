import { citedNumbersIn } from '@penholder/resolution';
import { diffArrays } from 'diff';
import type { Group } from './align/align.js';
import type { Sides } from './align/sides.js';
import type { Tokens } from './words/tokens.js';

/** What became of the numbers of operative paragraphs, by the number in FROM; those that stayed are left out. */
export type Renumbering = ReadonlyMap<string, string>;

const OPERATIVE = /^OP(\d[^(]*)$/u;

/** The numbers that changed. A paragraph that became several is cited by the first of them. */
export function renumberingOf({ from, to }: Sides, groups: readonly Group[]): Renumbering {
  return new Map(
    groups.flatMap((group) => {
      const [old, now] = [from[group.from[0] ?? -1], to[group.to[0] ?? -1]];
      const [before, after] = [old, now].map((passage) => OPERATIVE.exec(passage?.label ?? '')?.[1]);
      return before === undefined || after === undefined || before === after ? [] : [[before, after]];
    }),
  );
}

/**
 * FROM's tokens with each reference that followed its paragraph ("paragraph 9 above", where 9 is 10 now) equal to
 * TO's: no reader calls that a change. What is printed stays as it is.
 *
 * Plan: the numbers that FROM cites, as they are called now, and those that TO cites, are put side by side in order;
 * where the two agree and another number is printed, the reference followed.
 */
export function followReferences(
  from: Tokens,
  to: Tokens,
  renumbering: Renumbering,
  numberOf: (word: string) => number,
): Tokens {
  if (renumbering.size === 0) return from;
  const [cited, now] = [citedNumbersIn(from.text), citedNumbersIn(to.text).map(({ number }) => number)];
  const led = cited.map(({ number }) => renumbering.get(number) ?? number);
  const followed = inBoth(led, now).filter((place) => led[place] !== cited[place]?.number);
  if (followed.length === 0) return from;
  const places = new Map(from.starts.map((start, place) => [start, place]));
  const exact = [...from.exact];
  for (const place of followed) {
    const token = places.get(cited[place]?.start ?? -1);
    if (token !== undefined) exact[token] = numberOf(led[place] ?? '');
  }
  return { ...from, exact };
}

/** The places in the first list of what both have in common, in order. */
function inBoth(one: readonly string[], other: readonly string[]): number[] {
  let place = 0;
  return diffArrays([...one], [...other]).flatMap(({ added, removed, count }) => {
    if (added) return [];
    const start = place;
    place += count;
    return removed ? [] : Array.from({ length: count }, (_, index) => start + index);
  });
}
