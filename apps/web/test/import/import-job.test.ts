import { describe, expect, it } from 'vitest';

import {
  type ImportEvent,
  type ImportJob,
  importsAfter,
  isOnItsWay,
  nextToSend,
  stepAtShare,
} from '../../src/import/import-job.js';

const files = ['one.txt', 'two.txt', 'three.txt'].map((name) => new File(['words'], name));
const added: ImportEvent = { type: 'added', session: 's1', files };
const report = { file: 'one.txt', documents: [], notices: [] };
const went = (id: number, step: ImportJob['step']): ImportEvent => ({ type: 'went on', id, step });
const done = (id: number) => went(id, { type: 'done', report });
const cancelled = (id: number) => went(id, { type: 'cancelled' });
const failed = (id: number) => went(id, { type: 'failed', sentence: 'The file is empty.' });

const after = (...events: readonly ImportEvent[]) => events.reduce<readonly ImportJob[]>(importsAfter, []);

describe('which file is sent next', () => {
  it.each<[string, readonly ImportEvent[], string | undefined]>([
    ['none was brought', [], undefined],
    ['the first of three', [added], 'one.txt'],
    ['none while one is sent', [added, went(1, stepAtShare(0.4))], undefined],
    ['none while one is read', [added, went(1, stepAtShare(1))], undefined],
    ['the second after the first', [added, done(1)], 'two.txt'],
    ['the second though the first failed', [added, failed(1)], 'two.txt'],
    ['the first again when asked', [added, failed(1), { type: 'asked again', id: 1 }], 'one.txt'],
    ['the second though the first was cancelled', [added, cancelled(1)], 'two.txt'],
    ['the third where the second was cancelled while it waited', [added, cancelled(2), done(1)], 'three.txt'],
    ['none after all three', [added, done(1), failed(2), done(3)], undefined],
  ])('%s', (_what, events, name) => {
    expect(nextToSend(after(...events))?.file.name).toBe(name);
  });
});

it('tells a file as sent by its share, and as being read once all of it has gone', () => {
  expect([0, 0.5, 1].map(stepAtShare)).toEqual([
    { type: 'sending', share: 0 },
    { type: 'sending', share: 0.5 },
    { type: 'reading' },
  ]);
});

it('puts away only what has come to an end, and gives no id twice', () => {
  const left = after(added, done(1), cancelled(2), { type: 'put away' });
  expect(left.map(({ id }) => id)).toEqual([3]);
  expect(left.every(isOnItsWay)).toBe(true);
  expect(importsAfter(left, added).map(({ id }) => id)).toEqual([3, 4, 5, 6]);
});
