import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  isUnsaved,
  ledgerAfter,
  markOf,
  newLedger,
  type SaveEvent,
  type SaveLedger,
} from '../../src/rooms/save-ledger.js';

const connecting: SaveEvent = { type: 'connecting' };
const opened: SaveEvent = { type: 'opened' };
const synced: SaveEvent = { type: 'synced' };
const edited: SaveEvent = { type: 'edited' };
const answer: SaveEvent = { type: 'sent', message: 'answer' };
const update: SaveEvent = { type: 'sent', message: 'update' };
const dropped: SaveEvent = { type: 'dropped' };
const saved = (count: number): SaveEvent => ({ type: 'acknowledged', count });
const closed = (code: number): SaveEvent => ({ type: 'closed', code });

const open = [connecting, opened, answer, saved(1), synced];
const lostWith = [...open, edited, update, dropped];

const after = (events: readonly SaveEvent[]): SaveLedger => events.reduce(ledgerAfter, newLedger);

describe('the mark after what has happened', () => {
  it.each<[string, readonly SaveEvent[], string]>([
    ['nothing yet', [], 'connecting'],
    ['the line is open and the text not here', [connecting, opened], 'connecting'],
    ['the text is here, the answer not sent', [connecting, opened, synced], 'saving'],
    ['the answer is sent and not on disk', [connecting, opened, synced, answer], 'saving'],
    ['the answer is on disk', open, 'saved'],
    ['a letter was typed', [...open, edited, update], 'saving'],
    ['one of two letters is on disk', [...open, edited, update, edited, update, saved(2)], 'saving'],
    ['both letters are on disk', [...open, edited, update, edited, update, saved(3)], 'saved'],
    ['an old count comes late', [...open, edited, update, saved(2), saved(1)], 'saved'],
    ['a letter was typed and could not be sent', [...open, edited], 'saving'],
    ['the line dropped with nothing owed', [...open, dropped], 'offline'],
    ['the line dropped with a letter owed', lostWith, 'kept'],
    ['a letter was typed while away', [...open, dropped, edited], 'kept'],
    ['it tries again', [...lostWith, connecting], 'kept'],
    ['it is back, and the text came before the answer went', [...lostWith, opened, synced], 'saving'],
    [
      'it is back, and a count came before the answer went',
      [...lostWith, opened, synced, saved(0)],
      'saving',
    ],
    ['it is back, and what was owed is on disk', [...lostWith, opened, synced, answer, saved(1)], 'saved'],
    ['no server was ever reached', [connecting, dropped], 'offline'],
    ['the room was closed for good', [...open, closed(4409)], 'refused'],
    ['a drop after the closing', [...open, closed(4409), dropped], 'refused'],
  ])('%s', (_what, events, mark) => {
    expect(markOf(after(events)).type).toBe(mark);
  });
});

it('keeps the debt over any number of drops, and tells the code of a closing', () => {
  expect(isUnsaved(after([...lostWith, opened, dropped, opened, synced, dropped]))).toBe(true);
  expect(isUnsaved(after([...lostWith, closed(4409)]))).toBe(true);
  expect(markOf(after([closed(4413)]))).toEqual({ type: 'refused', code: 4413 });
});

it('says saved only when the server was sent everything on this line and has it on disk', () => {
  const events = fc.oneof(
    fc.constantFrom(connecting, opened, synced, edited, answer, update, dropped),
    fc.nat(6).map(saved),
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (history) => {
      const line = history.slice(history.findLastIndex(({ type }) => type === 'opened'));
      const sent = line.filter(({ type }) => type === 'sent').length;
      const onDisk = Math.max(0, ...line.map((event) => (event.type === 'acknowledged' ? event.count : 0)));
      if (markOf(after(history)).type !== 'saved') return;
      expect(line).toContain(answer);
      expect(onDisk).toBeGreaterThanOrEqual(sent);
    }),
    { seed: 20260, numRuns: 2_000 },
  );
});
