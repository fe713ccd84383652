import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { stepFromJson, stepToJson } from '../../src/steps/step-json.js';
import { drawingFrom, drawStep, STEP_KINDS } from './arbitrary-step.js';

function partWith(inner: string): string {
  return `{"type":"subparagraph","id":"p","marker":null,"content":[],"children":[${inner}],"tail":[]}`;
}

describe('a step as JSON', () => {
  test.each([...new Set(STEP_KINDS)])('%s: comes back as it went', (kind) => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryResolution(), fc.nat(), (resolution, seed) => {
        const step = drawStep(resolution, kind, drawingFrom(seed), 'new');
        if (step === null) return;
        seen += 1;
        expect(stepFromJson(stepToJson(step))).toEqual({ ok: true, value: step });
      }),
      { seed: 3, numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another thing', '{"type":"toString"}'],
    ['a missing field', '{"type":"insert words","line":{"type":"title"},"at":0}'],
    ['a field too many', '{"type":"insert words","line":{"type":"title"},"at":0,"inserted":[],"more":1}'],
    ['a place before the line', '{"type":"insert words","line":{"type":"title"},"at":-1,"inserted":[]}'],
    ['a place that is no number', '{"type":"insert words","line":{"type":"title"},"at":"0","inserted":[]}'],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('%s is refused', (_, json) => {
    expect(stepFromJson(json)).toEqual({ ok: false, error: { type: 'NotAStep' } });
  });

  test('parts without end are refused', () => {
    const nested = Array.from({ length: 2000 }).reduce<string>((inner) => partWith(inner), '');
    const json = `{"type":"insert paragraph","slot":{"in":"p","after":null},"piece":${nested},"notes":[]}`;
    expect(stepFromJson(json).ok).toBe(false);
  });

  test('any JSON is a step or refused', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(stepFromJson(json).ok).toBe(false);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
