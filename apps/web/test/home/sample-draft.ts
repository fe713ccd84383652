import type { Draft } from '@penholder/protocol';

/** A draft for tests, open and tabled unless told otherwise. */
export function sampleDraft(change: Partial<Draft>): Draft {
  return {
    id: 'd1',
    session: 's1',
    root: 'E/CN.99/2030/L.2',
    symbol: 'L.2',
    title: 'Letters in small archives',
    organ: null,
    mainSponsor: null,
    sponsors: null,
    stages: ['tabled'],
    outcome: null,
    room: 'd1.1',
    changedAt: '2030-05-13T10:00:00.000Z',
    changedBy: null,
    ...change,
  };
}
