import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { largestFitting, sizesFor } from '../../src/room/scene/fitting.js';

describe('the size of type in a room', () => {
  it.each([
    [390, 25],
    [1024, 43],
    [1440, 60],
    [1920, 81],
    [3840, 92],
  ])('is at most, in a room %i pixels wide, %i', (width, size) => {
    expect(Math.round(sizesFor(width)[0])).toBe(size);
  });

  it('is the largest that fits, and the smallest where none does', () => {
    expect(largestFitting([40, 30, 20], (size) => size < 35)).toBe(30);
    expect(largestFitting([40, 30, 20], () => true)).toBe(40);
    expect(largestFitting([40, 30, 20], () => false)).toBe(20);
  });

  it('goes down in steps, in any room, to type that can still be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8_000 }), (width) => {
        const sizes = sizesFor(width);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
        expect(sizes.at(-1)).toBeGreaterThanOrEqual(19);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
