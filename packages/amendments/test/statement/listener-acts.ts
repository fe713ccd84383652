import { err, ok, type Result } from '@penholder/kernel';
import type { Paragraph, Resolution } from '@penholder/resolution';

import { applyStep, type Failure, type Step } from '../../src/index.js';
import type { ParagraphName } from '../../src/instructions/instruction.js';

/** The text after something was done to it, or why it could not be. */
export type Heard = Result<Resolution, Failure>;

/** The paragraph that a name of the draft means. */
export type IdOf = (name: ParagraphName) => Paragraph['id'];

/** What was said is not in the text. */
export function lost(words: string): Result<never, Failure> {
  return err({ type: 'WordsNotFound', words, where: 'the text' });
}

/** Does a step, where there is one. */
export function applied(current: Resolution, step: Result<Step, Failure>): Heard {
  return step.ok ? applyStep(current, step.value) : step;
}

/** Does something to the text for each of several things. */
export function inTurn<Item>(
  current: Resolution,
  items: readonly Item[],
  act: (current: Resolution, item: Item) => Heard,
): Heard {
  let result: Heard = ok(current);
  for (const item of items) result = result.ok ? act(result.value, item) : result;
  return result;
}
