import { noteId } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { noteMarkers } from '../../src/drawing/note-markers.js';

type Notes = readonly (readonly [id: string, marker: string | null])[];

test.each<readonly [string, Notes, readonly string[], Readonly<Record<string, string>>]>([
  [
    'are counted in the order of first calls',
    [
      ['a', null],
      ['b', null],
    ],
    ['b', 'a', 'b'],
    { a: '2', b: '1' },
  ],
  [
    'frozen stay',
    [
      ['a', '*'],
      ['b', '13'],
    ],
    ['b', 'a'],
    { a: '*', b: '13' },
  ],
  [
    'a frozen number is passed over',
    [
      ['a', '2'],
      ['b', null],
      ['c', null],
    ],
    ['b', 'a', 'c'],
    { a: '2', b: '1', c: '3' },
  ],
  [
    'what nothing calls comes last',
    [
      ['a', null],
      ['b', null],
    ],
    ['b'],
    { a: '2', b: '1' },
  ],
  ['a call of no note is not counted', [['a', null]], ['x', 'a'], { a: '1' }],
])('%s', (_what, notes, calls, markers) => {
  const marked = notes.map(([id, marker]) => ({ id: noteId(id), marker }));
  expect(Object.fromEntries(noteMarkers(marked, calls.map(noteId)))).toEqual(markers);
});
