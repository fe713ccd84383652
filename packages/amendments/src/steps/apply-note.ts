import { err, ok, type Result } from '@penholder/kernel';
import type { Note, Resolution } from '@penholder/resolution';

import { applyEdits } from './apply-edits.js';
import { editsOf } from './edits.js';
import { conflict } from './failures.js';
import { isSameValue } from './same-value.js';
import type { Failure, NoteMark, Step } from './step.js';

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

/** Puts notes into another order and gives them other markers; those that are not named stay where they are. */
export function arrangeNotes(
  resolution: Resolution,
  { old, now }: Extract<Step, { type: 'arrange notes' }>,
): Result<Resolution, Failure> {
  const named = new Set(old.map(({ id }) => id));
  const standing = resolution.notes.filter(({ id }) => named.has(id));
  if (!isSameValue(standing.map(markOf), old)) return err(conflict('notes', saidOf(old), saidOf(standing)));
  const byId = new Map(standing.map((note) => [note.id, note]));
  const arranged = now.flatMap(({ id, marker }): Note[] => {
    const note = byId.get(id);
    return note === undefined || !byId.delete(id)
      ? []
      : [note.marker === marker ? note : { ...note, marker }];
  });
  if (arranged.length !== standing.length || now.length !== old.length)
    return err(conflict('notes', saidOf(now), saidOf(old)));
  const inTurn = arranged.values();
  const notes = resolution.notes.map((note) => (named.has(note.id) ? (inTurn.next().value ?? note) : note));
  return ok({ ...resolution, notes });
}

function markOf({ id, marker }: NoteMark): NoteMark {
  return { id, marker };
}

function saidOf(notes: readonly NoteMark[]): string {
  return notes.map(({ id, marker }) => marker ?? id).join(', ');
}
