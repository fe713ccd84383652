import { array, assert, integer, nat, property, record } from 'fast-check';
import { expect, it } from 'vitest';

import { arrange, type Beside, type Item } from '../../src/statement/order/placing.js';

const SEED = 5_1305;

/** A row of paragraphs after some went, some moved and some came. */
const rows = record({
  old: integer({ min: 0, max: 9 }).map((count) => Array.from({ length: count }, (_, id) => id)),
  gone: array(nat(9)),
  order: array(nat(1000), { minLength: 16, maxLength: 16 }),
  come: nat(5),
}).map(({ old, gone, order, come }) => {
  const kept = old.filter((id) => !gone.includes(id));
  const all: (number | null)[] = [...kept, ...Array.from({ length: come }, () => null)];
  const mixed = all
    .map((id, index) => ({ id, key: order[index] ?? 0 }))
    .toSorted((one, other) => one.key - other.key);
  const now = mixed.map(({ id }, place): Item<number> => ({ old: id, kind: 'operative', place }));
  return { kept, now };
});

function placeOf(row: readonly (number | string)[], beside: Beside<number>): number {
  switch (beside.type) {
    case 'at the beginning':
      return behindNew(row, 0);
    case 'at the end':
      return row.length;
    case 'before':
      return row.indexOf(beside.old);
    case 'after':
      return behindNew(row, row.indexOf(beside.old) + 1);
  }
}

/** What was put in at a place comes first. */
function behindNew(row: readonly (number | string)[], place: number): number {
  return typeof row[place] === 'string' ? behindNew(row, place + 1) : place;
}

it('makes the new row of the old one, placing after placing', () => {
  assert(
    property(rows, ({ kept, now }) => {
      let row: (number | string)[] = [...kept];
      for (const placing of arrange(kept, now)?.gaps.flatMap(({ placings }) => placings) ?? []) {
        if (placing.type === 'move') {
          row = row.filter((id) => id !== placing.old);
          row.splice(placeOf(row, placing.to), 0, placing.old);
        } else {
          row.splice(placeOf(row, placing.at), 0, ...placing.places.map((place) => `new ${place}`));
        }
      }
      expect(row).toEqual(now.map(({ old, place }) => old ?? `new ${place}`));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

it('moves as few as may be', () => {
  const now = [4, 0, 1, 2, 3].map((old, place): Item<number> => ({ old, kind: 'operative', place }));
  expect(arrange([0, 1, 2, 3, 4], now)?.gaps).toEqual([
    { near: null, placings: [{ type: 'move', old: 4, to: { type: 'at the beginning' } }] },
  ]);
});

it('says so where something new cannot be pointed at', () => {
  const now: Item<number>[] = [
    { old: 0, kind: 'other', place: 0 },
    { old: null, kind: 'operative', place: 1 },
    { old: 1, kind: 'other', place: 2 },
  ];
  expect(arrange([0, 1], now)).toBeNull();
});
