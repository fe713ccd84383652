import {
  applySteps,
  type Failure,
  type Instruction,
  type NotUnderstood,
  readInstructions,
  resolveInstruction,
  type Step,
} from '@penholder/amendments';
import { countedIds, type Resolution } from '@penholder/resolution';

import type { Negotiation, ShownAmendment } from '../../negotiation/negotiation.js';

/** What an instruction would do, or why it would do nothing. */
export type TypedOutcome =
  | { readonly type: 'does'; readonly instruction: Instruction; readonly steps: readonly Step[] }
  | { readonly type: 'not understood'; readonly notUnderstood: NotUnderstood }
  | { readonly type: 'does not fit'; readonly failure: Failure };

/** One instruction of what is typed. */
export interface TypedInstruction {
  readonly text: string;
  /** The text it is read on: as it stands, with the instructions before it. */
  readonly ground: Resolution;
  readonly outcome: TypedOutcome;
}

/** Ids of what is only shown; the server gives others. */
const SHOWN_ONLY = 'typed-';

/**
 * What the typed words do, instruction by instruction.
 *
 * Promise: pure and total; every instruction is told, and one that is not understood or does not fit changes nothing of
 * what the others do.
 */
export function readTyped(words: string, base: Resolution, text: Resolution): TypedInstruction[] {
  const ids = countedIds(SHOWN_ONLY);
  let current = text;
  return readInstructions(words).map(({ text: said, result }): TypedInstruction => {
    const ground = current;
    if (!result.ok)
      return { text: said, ground, outcome: { type: 'not understood', notUnderstood: result.error } };
    const steps = resolveInstruction(result.value, { base, current, ids });
    const applied = steps.ok ? applySteps(current, steps.value) : steps;
    if (!steps.ok) return { text: said, ground, outcome: { type: 'does not fit', failure: steps.error } };
    if (!applied.ok) return { text: said, ground, outcome: { type: 'does not fit', failure: applied.error } };
    current = applied.value;
    return { text: said, ground, outcome: { type: 'does', instruction: result.value, steps: steps.value } };
  });
}

/** Whether all of it is understood and fits, and there is something of it. */
export function isWhole(typed: readonly TypedInstruction[]): boolean {
  return typed.length > 0 && typed.every(({ outcome }) => outcome.type === 'does');
}

/** The text that an amendment to this one is read on: as it stands, with what is amended in it; `null` where that does not fit. */
export function groundUnder(amended: ShownAmendment | null, negotiation: Negotiation): Resolution | null {
  if (amended === null) return negotiation.live;
  const parent = [...negotiation.amendments.values()].find(
    ({ id, isPending }) => id === amended.record.to && isPending,
  );
  const ground = groundUnder(parent ?? null, negotiation);
  if (ground === null) return null;
  const applied = applySteps(ground, amended.steps);
  return applied.ok ? applied.value : null;
}
