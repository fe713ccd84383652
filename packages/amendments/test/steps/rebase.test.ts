import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { applyStep, applySteps } from '../../src/steps/apply-step.js';
import { rebaseSteps } from '../../src/steps/carry-over.js';
import { conflictsBetween, NOTHING_TO_DO, rebase } from '../../src/steps/rebase.js';
import type { Step } from '../../src/steps/step.js';
import { drawingFrom, drawStep, inMarkOrder, STEP_KINDS } from './arbitrary-step.js';

const SEED = 7;

const documents = fc
  .boolean()
  .chain((printed) => arbitraryResolution({ numbers: printed ? 'printed' : 'live' }))
  .map(inMarkOrder);

/** A step that can be applied to the document as it stands, or `null`. */
function drawApplied(resolution: Resolution, seed: number, name: string): Step | null {
  const drawing = drawingFrom(seed);
  const kind = STEP_KINDS[drawing.below(STEP_KINDS.length)] ?? 'words';
  const step = drawStep(resolution, kind, drawing, name);
  return step !== null && applyStep(resolution, step).ok ? step : null;
}

/** The text once these were accepted in this order, each pending one following all before it. */
function acceptAll(resolution: Resolution, steps: readonly Step[]): Resolution | string {
  let pending = [...steps];
  let now = resolution;
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const after = applyStep(now, next);
    if (!after.ok) return JSON.stringify([after.error, next]);
    now = after.value;
    const over = next;
    pending = pending.map((step) => rebase(step, over).step);
  }
  return now;
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

function doNotContend(steps: readonly Step[]): boolean {
  return steps.every((step, index) =>
    steps.slice(index + 1).every((other) => conflictsBetween(step, other) === null),
  );
}

describe('two steps on one text', () => {
  test('that do not contend give the same text, whichever is applied first', () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (resolution, first, second) => {
        const one = drawApplied(resolution, first, 'one');
        const other = drawApplied(resolution, second, 'other');
        if (one === null || other === null || conflictsBetween(one, other) !== null) return;
        compared += 1;
        const text = acceptAll(resolution, [one, other]);
        expect(typeof text).toBe('object');
        expect(acceptAll(resolution, [other, one])).toEqual(text);
      }),
      { seed: SEED, numRuns: 700 },
    );
    expect(compared).toBeGreaterThan(300);
  }, 60_000);

  test('up to six give the same text in all orders', () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { minLength: 3, maxLength: 6 }), (resolution, seeds) => {
        const steps = seeds.flatMap((seed, index) => drawApplied(resolution, seed, `new ${index}`) ?? []);
        const peaceful = steps.filter((step, index) => doNotContend([...steps.slice(0, index), step]));
        if (!doNotContend(peaceful) || peaceful.length < 3) return;
        compared += 1;
        const text = acceptAll(resolution, peaceful);
        expect(typeof text).toBe('object');
        // Of 720 orders every seventh is tried, and with it the orders of the last.
        for (const order of ordersOf(peaceful).filter((_, index) => index % 7 === 0)) {
          expect(acceptAll(resolution, order)).toEqual(text);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(40);
  }, 60_000);

  test('a step that follows can be applied, or names itself lost or contested', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (resolution, first, second) => {
        const one = drawApplied(resolution, first, 'one');
        const other = drawApplied(resolution, second, 'other');
        if (one === null || other === null) return;
        const { outcome, step, why } = rebase(other, one);
        expect(why !== null).toBe(outcome === 'touched' || outcome === 'lost');
        if (outcome === 'lost') expect(step).toBe(other);
        else if (outcome !== 'touched') expect(applySteps(resolution, [one, step]).ok).toBe(true);
      }),
      { seed: SEED, numRuns: 700 },
    );
  }, 60_000);

  test('nothing moves nothing, and what was done is not done twice', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (resolution, seed) => {
        const step = drawApplied(resolution, seed, 'one');
        if (step === null) return;
        expect(rebase(step, NOTHING_TO_DO)).toEqual({ outcome: 'unchanged', step, why: null, lost: [] });
        expect(rebaseSteps([step], [])).toEqual([{ outcome: 'unchanged', step, why: null, lost: [] }]);
        expect(rebase(NOTHING_TO_DO, step).step).toEqual(NOTHING_TO_DO);
        expect(conflictsBetween(step, step)).toBeNull();
        expect(acceptAll(resolution, [step, step])).toEqual(acceptAll(resolution, [step]));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
