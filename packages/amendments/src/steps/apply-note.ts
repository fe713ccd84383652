import { err, type Result } from '@penholder/kernel';
import type { Resolution } from '@penholder/resolution';

import { applyEdits } from './apply-edits.js';
import { editsOf } from './edits.js';
import { conflict } from './failures.js';
import type { Failure, Step } from './step.js';

/** Puts in or takes out the call of a footnote, and the note itself where it comes or goes with it. */
export function applyNoteStep(
  resolution: Resolution,
  step: Extract<Step, { type: 'insert note' | 'delete note' }>,
): Result<Resolution, Failure> {
  // A call alone counts on the note that it calls, whatever its words are by now.
  if (step.index === null && !resolution.notes.some(({ id }) => id === step.note.id)) {
    return err(conflict(`note ${step.note.id}`, 'a note that is called', 'none'));
  }
  return applyEdits(resolution, editsOf(step));
}
