import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { applyStep, applySteps } from '../../src/steps/apply-step.js';
import { invert } from '../../src/steps/invert.js';
import { drawingFrom, drawStep, inMarkOrder, STEP_KINDS } from './arbitrary-step.js';

const SEED = 5;

const documents = fc
  .boolean()
  .chain((printed) => arbitraryResolution({ numbers: printed ? 'printed' : 'live' }))
  .map(inMarkOrder);

describe('every step', () => {
  test.each([...new Set(STEP_KINDS)])('%s: is applied, and undone to the letter', (kind) => {
    let applied = 0;
    fc.assert(
      fc.property(documents, fc.nat(), (resolution, seed) => {
        const step = drawStep(resolution, kind, drawingFrom(seed), 'new');
        if (step === null) return;
        const after = applyStep(resolution, step);
        // A move into itself or a join of what does not go together is refused; such draws are counted out below.
        if (!after.ok) return;
        applied += 1;
        const back = applyStep(after.value, invert(step));
        expect(back).toEqual({ ok: true, value: resolution });
        expect(applyStep(resolution, invert(invert(step)))).toEqual(after);
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(applied).toBeGreaterThan(20);
  });

  test('six in a row are undone in the opposite order', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (resolution, seeds) => {
        let now = resolution;
        const undo = seeds.flatMap((seed, index) => {
          const drawing = drawingFrom(seed);
          const kind = STEP_KINDS[drawing.below(STEP_KINDS.length)] ?? 'words';
          const step = drawStep(now, kind, drawing, `new ${index}`);
          const after = step === null ? null : applyStep(now, step);
          if (step === null || after === null || !after.ok) return [];
          now = after.value;
          return [invert(step)];
        });
        expect(applySteps(now, undo.toReversed())).toEqual({ ok: true, value: resolution });
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
