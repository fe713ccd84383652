import { EventEmitter } from 'node:events';

import { expect, it } from 'vitest';

import { whileConnected } from '../../src/http/while-connected.js';

class Line extends EventEmitter {
  destroyed = false;
}

it.each<[string, (line: Line) => void, (line: Line) => void, boolean]>([
  ['is not told of a line that holds', () => undefined, () => undefined, false],
  ['is told when the line is cut', () => undefined, (line) => line.emit('close'), true],
  ['is told at once of a line that was cut before', (line) => (line.destroyed = true), () => undefined, true],
])('the work %s, and the line is let go of', async (_what, before, during, told) => {
  const line = new Line();
  before(line);
  const outcome = await whileConnected(line, async (cut) => {
    during(line);
    return cut.aborted;
  });
  expect(outcome).toBe(told);
  expect(line.listenerCount('close')).toBe(0);
});

it('lets go of the line also where the work fails', async () => {
  const line = new Line();
  await expect(whileConnected(line, () => Promise.reject(new Error('disk full')))).rejects.toThrow(
    'disk full',
  );
  expect(line.listenerCount('close')).toBe(0);
});
