import { conflictsBetween, rebase, type Rebased } from '../steps/rebase.js';
import type { Step } from '../steps/step.js';

/** What became of one list of steps over another, and of that other over the first. */
export interface CarriedOver {
  /** One fate a step, in order. A lost one is the step as it was. */
  readonly fates: readonly Rebased[];
  /** The steps that were gone over, as they are to be applied behind those that were not lost. */
  readonly over: readonly Step[];
  /** Why the two contend, each reason once; empty where they do not. */
  readonly conflicts: readonly string[];
}

/**
 * Takes the steps of one amendment over those of another that was made on the same text. Each list counts its own steps
 * one after the other, so that every step is taken over the other list as the steps before it have left that.
 */
export function carryOver(steps: readonly Step[], over: readonly Step[]): CarriedOver {
  const fates: Rebased[] = [];
  const conflicts = new Set<string>();
  let ground = over;
  for (const step of steps) {
    const carried = carryStep(step, ground, conflicts);
    fates.push(carried.fate);
    ground = carried.ground;
  }
  return { fates, over: ground, conflicts: [...conflicts] };
}

interface CarriedStep {
  readonly fate: Rebased;
  readonly ground: readonly Step[];
}

function carryStep(step: Step, over: readonly Step[], conflicts: Set<string>): CarriedStep {
  let fate: Rebased = { outcome: 'unchanged', step, why: null };
  const ground: Step[] = [];
  for (const accepted of over) {
    const conflict = conflictsBetween(fate.step, accepted);
    if (conflict !== null) conflicts.add(conflict);
    const pending = fate.step;
    fate = worse(fate, rebase(pending, accepted));
    // A lost step is not applied, so that nothing moves for the others.
    if (fate.outcome === 'lost') return { fate: { ...fate, step }, ground: over };
    const back = rebase(accepted, pending);
    if (back.outcome !== 'lost') ground.push(back.step);
  }
  return { fate, ground };
}

const WORST_LAST: readonly Rebased['outcome'][] = ['unchanged', 'shifted', 'touched', 'lost'];

/** The worse of two outcomes. */
export function worseOutcome(one: Rebased['outcome'], other: Rebased['outcome']): Rebased['outcome'] {
  return WORST_LAST.indexOf(one) > WORST_LAST.indexOf(other) ? one : other;
}

function worse(before: Rebased, now: Rebased): Rebased {
  const outcome = worseOutcome(before.outcome, now.outcome);
  return { outcome, step: now.step, why: now.why ?? before.why };
}
