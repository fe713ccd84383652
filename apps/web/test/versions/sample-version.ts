import type { Version } from '@penholder/protocol';

/** A version for tests, tabled and issued by nobody unless told otherwise. */
export function sampleVersion(change: Partial<Version>): Version {
  return {
    id: 'v1',
    draft: 'd1',
    ordinal: 1,
    stage: 'tabled',
    symbol: 'E/CN.99/2030/L.2',
    number: null,
    title: 'Letters in small archives',
    date: null,
    checksum: '0'.repeat(64),
    paragraphs: { preambular: 1, operative: 1, annexes: 0, notes: 0, tables: 0 },
    sponsors: null,
    file: null,
    issuedAt: '2030-05-13T10:00:00.000Z',
    issuedBy: null,
    ...change,
  };
}
