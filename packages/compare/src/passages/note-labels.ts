import { linesOf, type NoteId, notesCalled, type Resolution } from '@penholder/resolution';

/** How each note is cited: "note 13", "note *". Where no marker is printed, notes are counted in the order in which they are called. */
export function noteLabels(resolution: Resolution): ReadonlyMap<NoteId, string> {
  const live = new Set(resolution.notes.filter(({ marker }) => marker === null).map(({ id }) => id));
  const order = new Set([
    ...linesOf(resolution)
      .flatMap(notesCalled)
      .filter((id) => live.has(id)),
    ...live,
  ]);
  const counted = new Map([...order].map((id, index) => [id, String(index + 1)]));
  return new Map(resolution.notes.map(({ id, marker }) => [id, `note ${marker ?? counted.get(id) ?? ''}`]));
}
