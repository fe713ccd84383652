import type { Markers, Note, NoteId } from '@penholder/resolution';

/** What the constructs of one document share as they are written: its notes, and the places and ids already given. */
export interface Writing {
  readonly notes: ReadonlyMap<NoteId, Note>;
  /** The place of each note that stands in the file already. */
  readonly called: Map<NoteId, string>;
  readonly places: Set<string>;
  readonly counts: Map<string, number>;
  /** The numbers to be shown where none is stored. */
  readonly counted: Markers;
}

/** An empty start for a document with these notes. */
export function startWriting(notes: readonly Note[], counted: Markers = new Map()): Writing {
  return {
    notes: new Map(notes.map((note) => [note.id, note])),
    called: new Map(),
    places: new Set(),
    counts: new Map(),
    counted,
  };
}

/**
 * The `eId` of an element: what it stands in, its name and its number ("para_4__list_1__point_b"), by the naming
 * convention of Akoma Ntoso. Without a number it is counted, and so it is where the number is taken.
 */
export function placeOf(
  parent: string | null,
  name: string,
  number: string | null,
  writing: Writing,
): string {
  const stem = `${parent === null ? '' : `${parent}__`}${name}`;
  const sign = (number ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const place = sign === '' ? countedPlace(stem, writing) : `${stem}_${sign}`;
  const free = writing.places.has(place) ? countedPlace(`${stem}_${sign}-again`, writing) : place;
  writing.places.add(free);
  return free;
}

function countedPlace(stem: string, writing: Writing): string {
  let count = writing.counts.get(stem) ?? 0;
  do count += 1;
  while (writing.places.has(`${stem}_${count}`));
  writing.counts.set(stem, count);
  return `${stem}_${count}`;
}
