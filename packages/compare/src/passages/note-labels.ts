import type { Note, NoteId } from '@penholder/resolution';
import type { Passage } from './passage.js';

/**
 * How each note is cited: "note 13", "note *". Where no marker is printed, notes are counted in the order in which these
 * passages call them, then those that none calls.
 */
export function noteLabels(
  notes: readonly Note[],
  passages: readonly Passage[],
): ReadonlyMap<NoteId, string> {
  const live = new Set(notes.filter(({ marker }) => marker === null).map(({ id }) => id));
  const counted = live.size === 0 ? new Map<NoteId, string>() : countedInOrder(live, passages);
  return new Map(notes.map(({ id, marker }) => [id, `note ${marker ?? counted.get(id) ?? ''}`]));
}

function countedInOrder(live: ReadonlySet<NoteId>, passages: readonly Passage[]): Map<NoteId, string> {
  const called = passages.flatMap(({ content }) => content.calls().map(({ note }) => note));
  const order = new Set([...called.filter((id) => live.has(id)), ...live]);
  return new Map([...order].map((id, index) => [id, String(index + 1)]));
}
