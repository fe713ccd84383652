import { linesOf, type NoteId, notesCalled, type Resolution } from '@penholder/resolution';

/** The marker of each note as printed or counted. */
export type NoteMarkers = ReadonlyMap<NoteId, string>;

/** Frozen markers stand as they are; live ones are counted in the order in which the text calls them. */
export function noteMarkersOf(resolution: Resolution): NoteMarkers {
  const called = [...new Set(linesOf(resolution).flatMap(notesCalled))];
  const uncalled = resolution.notes.map(({ id }) => id).filter((id) => !called.includes(id));
  const counted = new Map([...called, ...uncalled].map((id, index) => [id, String(index + 1)]));
  return new Map(resolution.notes.map(({ id, marker }) => [id, marker ?? counted.get(id) ?? '']));
}
