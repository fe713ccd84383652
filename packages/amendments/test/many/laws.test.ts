import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { type AmendmentId, amendmentId } from '../../src/ledger/amendment.js';
import { accept } from '../../src/many/accept.js';
import { conflictGroups } from '../../src/many/conflict-groups.js';
import type { PendingAmendment } from '../../src/many/pending.js';
import { inMarkOrder } from '../steps/arbitrary-step.js';
import { drawAmendments, drawSteps, wordsPutIn } from './drawn-amendments.js';

const SEED = 17;

const documents = fc
  .boolean()
  .chain((printed) => arbitraryResolution({ numbers: printed ? 'printed' : 'live' }))
  .map(inMarkOrder);
const small = arbitraryResolution({ depth: 1, tables: false, annexes: false, sections: false }).map(
  inMarkOrder,
);
const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 2 });

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

/** The text once all were accepted in this order, or what was refused. */
function acceptAll(
  text: Resolution,
  pending: readonly PendingAmendment[],
  order: readonly AmendmentId[],
): unknown {
  let [now, left] = [text, pending];
  for (const id of order) {
    const result = accept(now, left, id);
    if (!result.ok) return result.error;
    [now, left] = [result.value.text, result.value.pending];
  }
  return now;
}

/** Of these as many as contend with none of those before them. */
function peaceful(pending: readonly PendingAmendment[]): PendingAmendment[] {
  return pending.reduce<PendingAmendment[]>(
    (chosen, next) => (conflictGroups([...chosen, next]).length === 0 ? [...chosen, next] : chosen),
    [],
  );
}

describe('up to six amendments at once', () => {
  test('that do not contend give the same text in every order', () => {
    let [orders, sixes] = [0, 0];
    fc.assert(
      fc.property(small, fc.array(seeds, { minLength: 4, maxLength: 6 }), (base, each) => {
        const pending = peaceful(drawAmendments(base, each));
        const all = ordersOf(pending.map(({ id }) => id));
        const [first = []] = all;
        const text = acceptAll(base, pending, first);
        expect(text).toHaveProperty('operative');
        for (const order of all) expect(acceptAll(base, pending, order)).toEqual(text);
        orders += all.length;
        sixes += Number(all.length === 720);
      }),
      { seed: SEED, numRuns: 25 },
    );
    expect(orders).toBeGreaterThan(2000);
    expect(sixes).toBeGreaterThan(0);
  }, 180_000);

  test('that contend are in one group, and are touched or lost when the other is accepted', () => {
    let [contests, peace] = [0, 0];
    fc.assert(
      fc.property(small, seeds, seeds, (base, one, other) => {
        const pending = drawAmendments(base, [one, other]);
        const [first, second] = pending;
        if (first === undefined || second === undefined) return;
        const isContest = conflictGroups(pending).length > 0;
        const fates = [outcomeOf(base, pending, first, second), outcomeOf(base, pending, second, first)];
        if (fates.includes('lost')) expect(isContest).toBe(true);
        if (!isContest) return void (peace += 1);
        contests += 1;
        expect(fates.map((fate) => ['touched', 'lost'].includes(fate))).toEqual([true, true]);
      }),
      { seed: SEED, numRuns: 500 },
    );
    expect(Math.min(contests, peace)).toBeGreaterThan(30);
  }, 180_000);

  test('lose no word in silence, in whatever order they are accepted', () => {
    let lost = 0;
    fc.assert(
      fc.property(
        documents,
        fc.array(seeds, { minLength: 2, maxLength: 5 }),
        fc.nat(),
        (base, each, turn) => {
          const made = drawAmendments(base, each);
          const orders = ordersOf(made.map(({ id }) => id));
          let [text, pending] = [base, made];
          for (const id of orders[turn % orders.length] ?? []) {
            for (const now of pending) expectWordsKept(made, now);
            const result = accept(text, pending, id);
            if (!result.ok) throw new Error(JSON.stringify(result.error));
            lost += result.value.lost.length;
            [text, pending] = [result.value.text, [...result.value.pending]];
          }
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
    expect(lost).toBeGreaterThan(40);
  }, 180_000);
});

function outcomeOf(
  base: Resolution,
  pending: readonly PendingAmendment[],
  accepted: PendingAmendment,
  other: PendingAmendment,
): string {
  const result = accept(base, pending, accepted.id);
  return result.ok ? (result.value.fates.get(other.id)?.outcome ?? 'none') : 'refused';
}

function expectWordsKept(made: readonly PendingAmendment[], now: PendingAmendment): void {
  const steps = made.find(({ id }) => id === now.id)?.steps ?? [];
  const kept = JSON.stringify([now.steps, now.lost]);
  expect(steps.flatMap(wordsPutIn).filter((words) => !kept.includes(words))).toEqual([]);
}

describe('an amendment to an amendment', () => {
  const family = fc.tuple(documents, seeds, seeds, seeds).map(([base, own, below, beside]) => {
    const parent = drawSteps(base, own, 'a');
    const sub = drawSteps(parent.text, below, 'b');
    const other = drawSteps(base, beside, 'c');
    const pending = [
      amendment('a', parent.steps),
      { ...amendment('b', sub.steps), to: amendmentId('a') },
      amendment('c', other.steps),
    ];
    return { base, pending: pending.filter(({ steps }) => steps.length > 0), whole: sub.text };
  });

  test('comes to the same text before and after the one it amends', () => {
    let compared = 0;
    fc.assert(
      fc.property(family, ({ base, pending, whole }) => {
        const [parent, sub] = pending;
        if (parent?.id !== 'a' || sub?.id !== 'b') return;
        compared += 1;
        expect(acceptAll(base, pending, [sub.id, parent.id])).toEqual(whole);
        expect(acceptAll(base, pending, [parent.id, sub.id])).toEqual(whole);
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(120);
  }, 180_000);

  test('follows with it over a third, or is touched or lost; what stands can be applied', () => {
    let lost = 0;
    fc.assert(
      fc.property(family, ({ base, pending }) => {
        if (pending.length < 3) return;
        const result = accept(base, pending, amendmentId('c'));
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const { text, pending: left } = result.value;
        for (const now of left) expectWordsKept(pending, now);
        lost += left.flatMap((now) => now.lost).length;
        expect(acceptAll(text, left, [amendmentId('a'), amendmentId('b')])).toHaveProperty('operative');
        expect(acceptAll(text, left, [amendmentId('b'), amendmentId('a')])).toHaveProperty('operative');
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(lost).toBeGreaterThan(20);
  }, 180_000);
});

function amendment(name: string, steps: PendingAmendment['steps']): PendingAmendment {
  return { id: amendmentId(name), delegation: name.toUpperCase(), to: null, steps, lost: [] };
}
