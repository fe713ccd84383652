import {
  type Inline,
  joinRuns,
  type Mark,
  type Note,
  type NoteId,
  type Resolution,
  textRun,
} from '@penholder/resolution';

import type { TravellingNote } from '../instruction.js';
import { noteCallsIn, printedMarker } from '../language/travelling-notes.js';
import type { Draft } from './draft.js';

/** Words of an instruction as a line, and the new notes that they call. */
export interface NewWords {
  readonly line: readonly Inline[];
  readonly notes: readonly Note[];
}

/**
 * The words of an instruction as a line, set in these marks. Calls of notes that travel make new notes; raised figures that
 * name a note of the text call it; all other signs are words.
 */
export function newWords(
  words: string,
  travelling: readonly TravellingNote[],
  { current, ids }: Draft,
  marks: readonly Mark[] = [],
): NewWords {
  const line: Inline[] = [];
  const made = new Map<string, Note>();
  let at = 0;
  for (const { marker, from, to } of noteCallsIn(words)) {
    const note = calledNote(marker);
    if (note === null) continue;
    line.push(textRun(words.slice(at, from), marks), { type: 'note', note });
    at = to;
  }
  line.push(textRun(words.slice(at), marks));
  return { line: joinRuns(line), notes: [...made.values()] };

  function calledNote(marker: string): NoteId | null {
    const known = made.get(marker);
    if (known !== undefined) return known.id;
    const own = travelling.find((note) => note.marker === marker);
    if (own === undefined) return noteOfText(current, marker);
    const note: Note = { id: ids.note(), marker: null, content: [textRun(own.text)] };
    made.set(marker, note);
    return note.id;
  }
}

/** Asterisks are the front page's, and name no note of the text. */
export function noteOfText({ notes }: Resolution, marker: string): NoteId | null {
  if (marker.startsWith('*')) return null;
  return notes.find((note) => note.marker === printedMarker(marker))?.id ?? null;
}
