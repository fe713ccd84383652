import { describe, expect, it } from 'vitest';

import { stopBeside, stopsOf, stopWith } from '../../src/room/look/stops.js';
import { letters } from '../fixture/letters.js';

const stops = stopsOf(letters);

describe('the stops of a room', () => {
  it('are the paragraphs and tables in the order of the text; headings are none', () => {
    expect(stops.map(({ id, label, opening, isCounted }) => [id, label, opening, isCounted])).toEqual([
      ['a1', 'PP1', 'Recalling', true],
      ['a2', 'PP2', 'Recalling also', true],
      ['a3', 'PP3', 'Emphasizing', true],
      ['b1', 'OP1', 'Urges', true],
      ['b2', 'OP2', 'Encourages', true],
      ['b3', 'OP3', 'Also encourages', true],
      ['b4', 'OP4', 'Requests', true],
      ['t1', '', '', false],
      ['x1a', 'annex, 1.', 'A catalogue is lent', false],
      ['x1b', 'annex, 2.', 'The borrower returns it', false],
    ]);
  });

  it.each([
    ['itself', 'b2', 'b2'],
    ['a part of it', 'b2b1', 'b2'],
    ['what is gone', 'b9', undefined],
    ['nothing', null, undefined],
  ])('are found by %s', (_, id, found) => {
    expect(stopWith(stops, id)?.id).toBe(found);
  });

  it.each([
    ['forwards', 'a3', 1, 'b1'],
    ['backwards', 'b1', -1, 'a3'],
    ['from nowhere to the first', null, 1, 'a1'],
    ['from nowhere to the last', null, -1, 'x1b'],
    ['not beyond the last', 'x1b', 1, undefined],
    ['not before the first', 'a1', -1, undefined],
  ] as const)('are gone through %s', (_, from, way, to) => {
    expect(stopBeside(stops, stopWith(stops, from), way)?.id).toBe(to);
  });
});
