import { type Labels, labelsOf, type NoteId, type Resolution } from '@penholder/resolution';

/** By what the parts of a document are cited: labels of its paragraphs, marks of its notes. */
export interface Citing {
  readonly labels: Labels;
  readonly notes: ReadonlyMap<NoteId, string>;
}

/** The labels and note marks of a document; notes without a printed mark are counted in their order. */
export function citingOf(resolution: Resolution): Citing {
  const notes = new Map<NoteId, string>();
  let counted = 0;
  for (const { id, marker } of resolution.notes) notes.set(id, marker ?? String((counted += 1)));
  return { labels: labelsOf(resolution), notes };
}
