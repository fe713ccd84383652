import { err, ok, type Result } from '@penholder/kernel';
import {
  linesOf,
  type Note,
  type NoteId,
  notesCalled,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { isSameValue } from './same-value.js';
import type { Failure } from './step.js';

/** What a step does to notes. */
export interface NotesAffected {
  /** Those whose calls it puts in, takes out or moves. */
  readonly calls: readonly NoteId[];
  /** Those it brings along. */
  readonly brought: readonly Note[];
  /** Those it takes away. */
  readonly gone: readonly Note[];
}

/**
 * The document with its notes as its calls ask for after a step: what was brought and what lost its place stand behind the
 * note that is called next before them; all others stay where they are, so that notes that nothing calls do too.
 *
 * Refuses to take away a note that is still called or reads otherwise, to bring one that stands, and calls of none.
 */
export function settleNotes(
  resolution: Resolution,
  { calls, brought, gone }: NotesAffected,
): Result<Resolution, Failure> {
  if (calls.length + brought.length + gone.length === 0) return ok(resolution);
  const missing = gone.find((note) => !resolution.notes.some((own) => isSameValue(own, note)));
  if (missing !== undefined) return err(noteConflict(missing, 'another note or none'));
  const away = new Set(gone.map(({ id }) => id));
  const kept = resolution.notes.filter(({ id }) => !away.has(id));
  const there = new Set(kept.map(({ id }) => id));
  const twice = brought.find(({ id }) => there.has(id));
  if (twice !== undefined) return err(noteConflict(twice, 'a note of that name'));
  const called = notesInOrderOfCalls({ ...resolution, notes: [...kept, ...brought] });
  const wanted = gone.find(({ id }) => called.has(id));
  if (wanted !== undefined) return err(noteConflict(wanted, 'a call of it elsewhere'));
  for (const { id } of brought) there.add(id);
  const unknown = calls.find((id) => called.has(id) && !there.has(id));
  if (unknown !== undefined) {
    return err({ type: 'Conflict', where: 'notes', expected: `note ${unknown}`, found: 'none' });
  }
  const moved = new Set([...calls, ...[...gone, ...brought].flatMap(({ content }) => notesCalled(content))]);
  return ok({ ...resolution, notes: placed(kept, brought, moved, [...called]) });
}

/** The notes that are called, in the order of their first calls. */
export function notesInOrderOfCalls(resolution: Resolution): Set<NoteId> {
  return new Set(linesOf(resolution).flatMap(notesCalled));
}

function placed(
  kept: readonly Note[],
  brought: readonly Note[],
  moved: ReadonlySet<NoteId>,
  order: readonly NoteId[],
): readonly Note[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const isLoose = ({ id }: Note): boolean => moved.has(id) && places.has(id);
  const notes = kept.filter((note) => !isLoose(note));
  const loose = [...kept.filter(isLoose), ...brought];
  const place = ({ id }: Note): number => places.get(id) ?? order.length;
  for (const note of loose.toSorted((one, other) => place(one) - place(other))) {
    notes.splice(placeAmong(notes, place(note), places), 0, note);
  }
  return notes;
}

function placeAmong(notes: readonly Note[], place: number, places: ReadonlyMap<NoteId, number>): number {
  let [before, nearest] = [-1, -1];
  let after = notes.length;
  notes.forEach(({ id }, index) => {
    const other = places.get(id);
    if (other === undefined) return;
    if (other < place && other > nearest) [before, nearest] = [index, other];
    if (other > place) after = Math.min(after, index);
  });
  return before === -1 ? after : before + 1;
}

function noteConflict({ id, content }: Note, found: string): Failure {
  return { type: 'Conflict', where: `note ${id}`, expected: plainText(content), found };
}
