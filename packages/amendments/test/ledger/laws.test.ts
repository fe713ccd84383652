import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Origin } from '../../src/ledger/amendment.js';
import type { Command } from '../../src/ledger/command.js';
import { decide } from '../../src/ledger/decide.js';
import { type Ledger, type LedgerEvent, ledgerAfter, newLedger } from '../../src/ledger/ledger.js';
import { NEXT } from '../../src/ledger/status.js';
import { suggestedOrder } from '../../src/ledger/voting-order.js';
import { amendmentOf, commandOf, type Name, PEOPLE, proposing } from './command-of.js';

const ORIGINS: readonly Origin[] = ['written', 'oral revision', 'oral amendment', 'proposal'];
/** What may be done, and by whom it mostly is; else most would be refused. */
const DEEDS = [
  ['table', 'secretariat'],
  ['read out', 'chair'],
  ['put to the body', 'chair'],
  ['record decision', 'chair'],
  ['record decision', 'secretariat'],
  ['accept as oral revision', 'north'],
  ['take in', 'drafter'],
  ['withdraw', 'south'],
  ['let lapse', 'chair'],
] as const;

const name = fc.constantFrom(...(Object.keys(PEOPLE) as Name[]));
const id = fc.constantFrom('a', 'b', 'c');
const proposal = fc
  .tuple(name, id, fc.constantFrom(...ORIGINS), fc.constantFrom('North', 'South'), fc.option(id, { freq: 1 }))
  .map(([by, own, origin, delegation, to]) => proposing(by, amendmentOf(own, origin, delegation, to)));
const deed = fc
  .tuple(fc.constantFrom(...DEEDS), fc.option(name, { freq: 1 }), id)
  .map(([[type, able], by, own]) => commandOf(type, by ?? able, own));
const rejection = fc
  .tuple(name, id)
  .map(([by, own]) => ({ ...commandOf('record decision', by, own), decision: 'rejected' }) as Command);
const closing = name.map((by): Command => ({
  type: 'close',
  by: PEOPLE[by],
  reason: 'the draft was decided',
}));
const command = fc.oneof(
  { arbitrary: proposal, weight: 3 },
  { arbitrary: deed, weight: 12 },
  { arbitrary: rejection, weight: 2 },
  { arbitrary: closing, weight: 1 },
);

/** Every event that some commands cause, with the ledger before it. */
function eventsOf(commands: readonly Command[]): { readonly before: Ledger; readonly event: LedgerEvent }[] {
  let ledger = newLedger(['North']);
  const seen: { before: Ledger; event: LedgerEvent }[] = [];
  for (const each of commands) {
    const result = decide(ledger, each);
    for (const event of result.ok ? result.value : []) {
      seen.push({ before: ledger, event });
      ledger = ledgerAfter(ledger, [event]);
    }
  }
  return seen;
}

const runs = { numRuns: 2000, seed: 5 };
const commands = fc.array(command, { minLength: 30, maxLength: 60, size: 'max' });

test('no commands lead where the table does not', () => {
  let [moves, toTheBody] = [0, 0];
  fc.assert(
    fc.property(commands, (all) => {
      for (const { before, event } of eventsOf(all)) {
        if (event.type === 'proposed') {
          expect(before.entries.has(event.amendment.id)).toBe(false);
          continue;
        }
        const from = before.entries.get(event.id)?.status.type ?? 'withdrawn';
        expect(NEXT[from]).toContain(event.status.type);
        moves += 1;
        if (event.status.type === 'accepted' && event.status.how === 'by the body') {
          expect(from).toBe('put to the body');
          toTheBody += 1;
        }
      }
    }),
    runs,
  );
  // Else the law would be about nothing.
  expect(moves).toBeGreaterThan(2000);
  expect(toTheBody).toBeGreaterThan(20);
});

test('an amendment is accepted only when nothing to it is pending, and nothing to one that is settled is left pending', () => {
  fc.assert(
    fc.property(commands, (all) => {
      const events = eventsOf(all).map(({ event }) => event);
      const ledger = ledgerAfter(newLedger(['North']), events);
      for (const { amendment, status } of ledger.entries.values()) {
        const above = amendment.to === null ? undefined : ledger.entries.get(amendment.to);
        const isSettled = above !== undefined && NEXT[above.status.type].length === 0;
        if (isSettled) expect(NEXT[status.type]).toEqual([]);
      }
    }),
    runs,
  );
});

test('only main sponsors revise, and only the body’s decisions are the body’s', () => {
  fc.assert(
    fc.property(commands, (all) => {
      for (const { event } of eventsOf(all)) {
        if (event.type === 'proposed') {
          expect(event.by.delegation).toBe(event.amendment.delegation);
          continue;
        }
        if (event.status.type !== 'accepted') continue;
        if (event.status.how === 'as oral revision') expect(event.by.delegation).toBe('North');
        if (event.status.how === 'by the body') expect(['chair', 'secretariat']).toContain(event.by.role);
      }
    }),
    runs,
  );
});

test('the suggested order has every pending amendment once, each behind those to it', () => {
  fc.assert(
    fc.property(commands, (all) => {
      const ledger = ledgerAfter(
        newLedger(['North']),
        eventsOf(all).map(({ event }) => event),
      );
      const order = suggestedOrder(ledger);
      const pending = [...ledger.entries.values()].filter(({ status }) => NEXT[status.type].length > 0);
      expect([...order].sort()).toEqual(pending.map(({ amendment }) => amendment.id).sort());
      for (const { amendment } of pending) {
        if (amendment.to === null) continue;
        expect(order.indexOf(amendment.id)).toBeLessThan(order.indexOf(amendment.to));
      }
    }),
    runs,
  );
});
