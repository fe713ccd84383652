import { err, ok, type Result } from '@penholder/kernel';

import { applyStep } from '../../steps/apply-step.js';
import type { Failure, Step } from '../../steps/step.js';
import type { Draft } from './draft.js';

/** Makes one step on the text as it stands. */
export type MakeStep = (draft: Draft) => Result<Step, Failure>;

/** Steps made one after the other, each on what those before it leave; the first failure is that of all. */
export function stepByStep(draft: Draft, makers: readonly MakeStep[]): Result<Step[], Failure> {
  const steps: Step[] = [];
  let { current } = draft;
  for (const make of makers) {
    const step = make({ ...draft, current });
    if (!step.ok) return step;
    const applied = applyStep(current, step.value);
    if (!applied.ok) return err(applied.error);
    steps.push(step.value);
    current = applied.value;
  }
  return ok(steps);
}
