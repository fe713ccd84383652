import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { blocksOf, joinRuns, linesOf, notesCalled, paragraphsIn, withDescendants } from '../src/index.js';
import { arbitraryResolution } from './arbitrary-resolution.js';

const RUNS = { seed: 20_270, numRuns: 200 };

test('generated ids are unique', () => {
  fc.assert(
    fc.property(arbitraryResolution(), (resolution) => {
      const ids = [
        ...blocksOf(resolution).flatMap((block) =>
          block.type === 'paragraph' ? withDescendants(block).map(({ id }) => id) : [block.id],
        ),
        ...resolution.annexes.map(({ id }) => id),
        ...resolution.notes.map(({ id }) => id),
      ];
      expect(new Set<string>(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});

test('generated lines are in their normal form', () => {
  fc.assert(
    fc.property(arbitraryResolution(), (resolution) => {
      for (const line of linesOf(resolution)) expect(line).toEqual(joinRuns(line));
    }),
    RUNS,
  );
});

test('generated notes are called, first calls in the order of the notes', () => {
  fc.assert(
    fc.property(arbitraryResolution(), (resolution) => {
      const called = new Set(linesOf(resolution).flatMap(notesCalled));
      expect([...called]).toEqual(resolution.notes.map(({ id }) => id));
    }),
    RUNS,
  );
});

test('what is switched off does not come', () => {
  const bare = arbitraryResolution({ notes: false, tables: false, tails: false, annexes: false, depth: 0 });
  fc.assert(
    fc.property(bare, (resolution) => {
      expect(resolution.notes).toEqual([]);
      expect(resolution.annexes).toEqual([]);
      expect(blocksOf(resolution).filter(({ type }) => type === 'table')).toEqual([]);
      expect(
        paragraphsIn(blocksOf(resolution)).flatMap(({ children, tail }) => [...children, ...tail]),
      ).toEqual([]);
    }),
    RUNS,
  );
});
