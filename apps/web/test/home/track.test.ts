import type { Stage } from '@penholder/protocol';
import { expect, it } from 'vitest';

import { trackOf } from '../../src/home/track.js';

it.each<[Stage[], string]>([
  [[], 'ahead ahead ahead ahead'],
  [['zero draft'], 'ahead ahead ahead ahead'],
  [['tabled'], 'reached ahead ahead ahead'],
  [['tabled', 'revised'], 'reached reached ahead ahead'],
  [['tabled', 'orally revised'], 'reached passed reached ahead'],
  [['tabled', 'revised', 'adopted'], 'reached reached passed reached'],
  [['recommended'], 'passed passed passed reached'],
  [['tabled', 'withdrawn'], 'reached ahead ahead ahead'],
])('%j: %s', (stages, states) => {
  expect(
    trackOf(stages)
      .map(({ state }) => state)
      .join(' '),
  ).toBe(states);
});
