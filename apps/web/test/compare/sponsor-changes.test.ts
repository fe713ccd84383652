import { type Resolution, textRun } from '@penholder/resolution';
import { expect, it } from 'vitest';

import { sponsorChanges } from '../../src/compare/rows/sponsor-changes.js';
import { letters } from '../fixture/letters.js';

const sponsoredBy = (line: string | null): Resolution => ({
  ...letters,
  front: line === null ? [] : [{ role: 'sponsors', content: [textRun(line)] }],
});

it.each<[string, string | null, string | null, ReturnType<typeof sponsorChanges>]>([
  [
    'who joined and who left, whatever the order',
    'Belarus, Kenya and Peru: draft resolution',
    'Kenya, Chile and Belarus: revised draft resolution',
    { joined: ['Chile'], left: ['Peru'] },
  ],
  [
    'nobody',
    'Kenya and Peru: draft resolution',
    'Peru and Kenya: draft resolution',
    { joined: [], left: [] },
  ],
  ['nothing where a text names no sponsors', 'Kenya and Peru: draft resolution', null, null],
])('tells %s', (_what, from, to, expected) => {
  expect(sponsorChanges(sponsoredBy(from), sponsoredBy(to))).toEqual(expected);
});
