import type { AmendmentRecord } from '@penholder/protocol';
import { describe, expect, it } from 'vitest';

import { type Destination, pathTo } from '../../src/room/bar/path-to.js';

type Status = AmendmentRecord['status'];

const proposed: Status = { type: 'proposed' };
const tabled: Status = { type: 'tabled', symbol: 'L.12' };
const readOut: Status = { type: 'read out', meeting: 4 };
const put: Status = { type: 'put to the body', meeting: 4 };
const rejected: Status = { type: 'rejected', meeting: 4, vote: null };

const CASES: readonly (readonly [AmendmentRecord['origin'], Status, Destination, readonly string[]])[] = [
  ['oral amendment', proposed, 'accepted', ['read out', 'put to the body', 'record decision']],
  ['oral amendment', readOut, 'accepted', ['put to the body', 'record decision']],
  ['oral amendment', put, 'accepted', ['record decision']],
  ['written', tabled, 'rejected', ['put to the body', 'record decision']],
  ['written', tabled, 'put to the body', ['put to the body']],
  ['proposal', proposed, 'put to the body', ['read out', 'put to the body']],
  ['proposal', put, 'put to the body', []],
  ['oral revision', proposed, 'accepted', ['read out', 'accept as oral revision']],
  ['oral revision', readOut, 'accepted', ['accept as oral revision']],
  ['oral revision', readOut, 'rejected', []],
  ['oral revision', readOut, 'put to the body', []],
  ['proposal', rejected, 'accepted', []],
];

describe('the way of an amendment through the room', () => {
  it.each(CASES)('an %s that is %o is %s', (origin, status, destination, acts) => {
    expect(pathTo(destination, { origin, status }, 4).map(({ type }) => type)).toEqual(acts);
  });

  it('records the meeting and the decision', () => {
    expect(pathTo('rejected', { origin: 'oral amendment', status: put }, 7)).toEqual([
      { type: 'record decision', meeting: 7, decision: 'rejected', vote: null, majority: 'simple' },
    ]);
  });
});
