/**
 * Where a thing goes that is put in at the very place at which another was: *behind* it, as what is pending goes behind what
 * was accepted, or *before* it, as what was accepted stands before what is pending.
 */
export type Tie = 'behind' | 'before';

/** What becomes of a step, or of a part of it, once another was accepted. */
export interface Fate<Value> {
  readonly outcome: 'unchanged' | 'shifted' | 'touched' | 'lost';
  /** As it is now; as it was where it is lost. */
  readonly value: Value;
  /** What a person must know who looks again; `null` where nothing has to be said. */
  readonly why: string | null;
  /** Whether the two contend for the same words or the same place. */
  readonly clash: boolean;
}

/** It stands as it did. */
export function unchanged<Value>(value: Value): Fate<Value> {
  return { outcome: 'unchanged', value, why: null, clash: false };
}

/** It does the same at another place. */
export function shifted<Value>(value: Value): Fate<Value> {
  return { outcome: 'shifted', value, why: null, clash: false };
}

/** It can still be done, and must be looked at again. */
export function touched<Value>(value: Value, why: string): Fate<Value> {
  return { outcome: 'touched', value, why, clash: false };
}

/** It can still be done, though the other contended with it. */
export function contested<Value>(value: Value, why: string): Fate<Value> {
  return { outcome: 'touched', value, why, clash: true };
}

/** What it speaks of is no longer there. */
export function lost<Value>(value: Value, why: string): Fate<Value> {
  return { outcome: 'lost', value, why, clash: true };
}

const WORST_LAST = ['unchanged', 'shifted', 'touched', 'lost'] as const;

/** The fate of what is made of two parts: that of the part which fares worse. */
export function joinFates<One, Other, Whole>(
  one: Fate<One>,
  other: Fate<Other>,
  whole: (one: One, other: Other) => Whole,
): Fate<Whole> {
  const isWorse = WORST_LAST.indexOf(other.outcome) > WORST_LAST.indexOf(one.outcome);
  return {
    outcome: isWorse ? other.outcome : one.outcome,
    value: whole(one.value, other.value),
    why: isWorse ? (other.why ?? one.why) : (one.why ?? other.why),
    clash: one.clash || other.clash,
  };
}

/** The same fate for what holds this value. */
export function mapFate<Value, Whole>(fate: Fate<Value>, whole: (value: Value) => Whole): Fate<Whole> {
  return { ...fate, value: whole(fate.value) };
}
