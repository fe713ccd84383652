import type { NoteId } from '@penholder/resolution';

/** A note as far as its marker goes; `marker` where it is frozen. */
export interface MarkedNote {
  readonly id: NoteId;
  readonly marker: string | null;
}

/**
 * The marker of every note: the frozen one where there is one, else its number counted from 1 in the order of first calls,
 * notes that nothing calls last. A number that a frozen marker bears is passed over, so that no two notes show the same.
 */
export function noteMarkers(
  notes: readonly MarkedNote[],
  calls: readonly NoteId[],
): ReadonlyMap<NoteId, string> {
  const markers = new Map<NoteId, string>();
  for (const { id, marker } of notes) if (marker !== null) markers.set(id, marker);
  const taken = new Set(markers.values());
  const known = new Set(notes.map(({ id }) => id));
  const order = [...calls.filter((id) => known.has(id)), ...known];
  let count = 0;
  for (const id of order) {
    if (markers.has(id)) continue;
    do count += 1;
    while (taken.has(String(count)));
    markers.set(id, String(count));
  }
  return markers;
}
