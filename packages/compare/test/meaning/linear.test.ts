import { expect, test } from 'vitest';

import { addresseeOf } from '../../src/meaning/addressee.js';
import { figuresIn } from '../../src/meaning/figures-in.js';
import { limitsIn } from '../../src/meaning/limiting-phrases.js';

/** Pieces that a pattern could begin to take and never end. */
const PIECES = [
  'second, ',
  '1,000,000,',
  '1.5.',
  'subject to the availability of sufficient ',
  'in accordance with relevant ',
  'Requests the parties to the ',
  '12 to ',
  'as ',
  'fifth special ',
];
const TIMES = 20_000;
/** Milliseconds: what is quadratic takes minutes. */
const LONGEST = 4000;

test.each(PIECES)('a long text of "%s" is gone through in time', (piece) => {
  const text = piece.repeat(TIMES);
  const start = performance.now();
  expect(figuresIn(`${text};`).length).toBeLessThanOrEqual(TIMES);
  expect(limitsIn(`${text};`).length).toBeLessThanOrEqual(TIMES);
  expect(addresseeOf(`Requests ${text};`)).toBeNull();
  expect(performance.now() - start).toBeLessThan(LONGEST);
});
