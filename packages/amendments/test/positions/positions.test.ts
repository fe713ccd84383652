import { describe, expect, it } from 'vitest';

import { amendmentId } from '../../src/ledger/amendment.js';
import type { Actor } from '../../src/ledger/command.js';
import {
  type Position,
  type Positions,
  positionsSeenBy,
  stancesOn,
  takePosition,
} from '../../src/positions/positions.js';

const ON = amendmentId('a');
const NOTHING: Positions = new Map();

function delegateOf(delegation: string, role: Actor['role'] = 'delegate'): Actor {
  return { role, person: 'someone', delegation };
}

function taken(positions: Positions, delegation: string, position: Position | null): Positions {
  const result = takePosition(positions, { by: delegateOf(delegation), delegation, on: ON, position });
  return result.ok ? result.value : NOTHING;
}

const WAITING: Position = {
  stance: 'reserves',
  note: { text: 'waiting for the capital', shownTo: 'the delegation' },
};
const WARM: Position = { stance: 'supports', note: { text: 'our own words', shownTo: 'everyone' } };

describe('positions', () => {
  it.each([
    ['another delegation', delegateOf('South')],
    ['an observer', delegateOf('North', 'observer')],
    ['the chair', delegateOf('North', 'chair')],
  ])('are not taken by %s', (_, by) => {
    const result = takePosition(NOTHING, { by, delegation: 'North', on: ON, position: WARM });
    expect(result).toEqual({ ok: false, error: { type: 'NotYourDelegation', delegation: 'North' } });
  });

  it('are one for each delegation, and can be changed and given up', () => {
    const both = taken(taken(NOTHING, 'North', WARM), 'South', WARM);
    const changed = taken(both, 'North', { stance: 'objects', note: null });
    expect(stancesOn(changed, ON)).toEqual({
      supports: ['South'],
      'can go along': [],
      reserves: [],
      objects: ['North'],
    });
    expect(stancesOn(taken(changed, 'North', null), ON).objects).toEqual([]);
  });

  it('keep a private note from everyone else, and the stance from nobody', () => {
    const all = taken(taken(NOTHING, 'North', WAITING), 'South', WARM);
    const seen = (viewer: string | null) => positionsSeenBy(all, viewer).get(ON);
    expect(seen('North')?.get('North')).toEqual(WAITING);
    expect(seen('South')?.get('North')).toEqual({ stance: 'reserves', note: null });
    expect(seen(null)?.get('North')).toEqual({ stance: 'reserves', note: null });
    expect(seen(null)?.get('South')).toEqual(WARM);
  });
});
