import { amendmentId } from '@penholder/amendments';
import { describe, expect, it } from 'vitest';

import { amendmentFinder, conflictsAt, paragraphFor } from '../../src/room/look/amendments-at.js';
import { stopsOf, stopWith } from '../../src/room/look/stops.js';
import { letters } from '../fixture/letters.js';
import { recordOf, sampleNegotiation } from '../ledger/sample-negotiation.js';

const negotiation = sampleNegotiation([
  recordOf(1, 'PP3: replace “seldom” with “never”'),
  recordOf(2, 'PP3: replace “seldom” with “rarely”'),
  recordOf(3, 'OP4: replace “fourteenth” with “fifteenth”\nPP3: replace “found” with “seen”'),
  recordOf(4, 'Title: replace “small” with “all”'),
  recordOf(5, 'PP3: delete “once”', { status: { type: 'withdrawn', meeting: null } }),
]);
const finder = amendmentFinder(negotiation);
const stopOf = (id: string) => {
  const stop = stopWith(stopsOf(letters), id);
  if (stop === null) throw new Error(`the letters have no ${id}`);
  return stop;
};
const shown = (id: string) => {
  const found = negotiation.amendments.get(amendmentId(id));
  if (found === undefined) throw new Error(`the sample has no ${id}`);
  return found;
};

describe('the amendments of a stop', () => {
  it.each([
    ['a3', ['a1', 'a2', 'a3']],
    ['b4', ['a3']],
    ['b1', []],
  ])('at %s are the pending ones that touch it', (id, found) => {
    expect(finder.at(stopOf(id)).map((each) => each.id)).toEqual(found);
  });

  it('contend where they want the same words to be different ones', () => {
    expect(conflictsAt(stopOf('a3'), finder, negotiation)).toBe(1);
    expect(conflictsAt(stopOf('b4'), finder, negotiation)).toBe(0);
  });

  it.each([
    ['the first it touches', 'a3', null, 'a3'],
    ['the one in hand where it touches that', 'a3', 'b4', 'b4'],
    ['another where it does not touch the one in hand', 'a1', 'b4', 'a3'],
    ['none where it touches no paragraph', 'a4', 'b4', null],
  ])('are taken in hand at %s', (_, id, inHand, paragraph) => {
    const from = inHand === null ? null : stopOf(inHand);
    expect(paragraphFor(shown(id), finder, from, letters)).toBe(paragraph);
  });
});
