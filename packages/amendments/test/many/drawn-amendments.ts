import type { Inline, Resolution } from '@penholder/resolution';

import { amendmentId } from '../../src/ledger/amendment.js';
import type { PendingAmendment } from '../../src/many/pending.js';
import { applyStep } from '../../src/steps/apply-step.js';
import type { Step } from '../../src/steps/step.js';
import { drawingFrom, drawStep, STEP_KINDS } from '../steps/arbitrary-step.js';

/** Steps one after the other, each on what those before it left, and the text they lead to. */
export function drawSteps(
  resolution: Resolution,
  seeds: readonly number[],
  name: string,
): { readonly steps: Step[]; readonly text: Resolution } {
  let text = resolution;
  const steps = seeds.flatMap((seed, index) => {
    const drawing = drawingFrom(seed);
    const kind = STEP_KINDS[drawing.below(STEP_KINDS.length)] ?? 'words';
    const step = drawStep(text, kind, drawing, `${name}${index}`);
    const after = step === null ? null : applyStep(text, step);
    if (step === null || after === null || !after.ok) return [];
    text = after.value;
    return [step];
  });
  return { steps, text };
}

/** Amendments made on one text at the same time, one for each list of seeds; those without a step left out. */
export function drawAmendments(
  resolution: Resolution,
  seeds: readonly (readonly number[])[],
): PendingAmendment[] {
  return seeds.flatMap((own, index) => {
    const name = 'abcdef'.charAt(index);
    const { steps } = drawSteps(resolution, own, name);
    return steps.length === 0
      ? []
      : [{ id: amendmentId(name), delegation: name.toUpperCase(), to: null, steps, lost: [] }];
  });
}

/** The words that a drawn step puts into the text, by which it is known again. */
export function wordsPutIn(step: Step): string[] {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
      return wordsIn(step.inserted);
    case 'replace throughout':
      return step.changes.flatMap(wordsPutIn);
    case 'insert paragraph':
      return [step.piece.id];
    case 'insert heading':
      return [step.heading.id];
    case 'insert annex':
      return [step.annex.id];
    case 'insert note':
      return step.index === null ? [] : wordsIn(step.note.content);
    default:
      return [];
  }
}

function wordsIn(line: readonly Inline[]): string[] {
  return line.flatMap((item) => (item.type === 'text' ? [item.text] : []));
}
