import { err, type Result } from '@penholder/kernel';
import type { Resolution } from '@penholder/resolution';

import { applyEdits } from './apply-edits.js';
import { editsOf } from './edits.js';
import { conflict } from './failures.js';
import { isSameValue } from './same-value.js';
import type { Failure, Step } from './step.js';

/** Puts in or takes out the call of a footnote, and the note itself where it comes or goes with it. */
export function applyNoteStep(
  resolution: Resolution,
  step: Extract<Step, { type: 'insert note' | 'delete note' }>,
): Result<Resolution, Failure> {
  const own = resolution.notes.find(({ id }) => id === step.note.id);
  // A call alone counts on the note that it calls.
  if (step.index === null && !isSameValue(own, step.note)) {
    return err(
      conflict(`note ${step.note.id}`, 'the note as the step has it', own === undefined ? 'none' : 'another'),
    );
  }
  return applyEdits(resolution, editsOf(step));
}
