import type { NoteId } from '@penholder/resolution';

import type { TravellingNote } from '../instruction.js';
import { noteCallsIn, raisedMarker } from '../language/travelling-notes.js';
import type { Draft } from './draft.js';
import { noteOfText } from './new-words.js';

/** A note that quoted words call: one that travels with them, or, `known`, one of the text. */
export interface CalledNote extends TravellingNote {
  readonly known: NoteId | null;
}

/** Quoted words whose notes are called by figures from one on, as those of a document are, and these notes. */
export interface InOrder {
  readonly text: string;
  readonly notes: readonly CalledNote[];
}

/** Figures with a sign between would be taken for one call of several notes, and the sign for none of the words. */
const SIGN_AND_CALL = /^[,\u2013-] ?[*⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
const NOTHING = '[](#)';

/** Calls the notes of quoted words in order, so that they can be read as a document; signs that call none stay as they are. */
export function withNotesInOrder(
  words: string,
  travelling: readonly TravellingNote[],
  draft: Draft,
): InOrder {
  const notes = new Map<string, CalledNote>();
  let [text, at] = ['', 0];
  for (const { marker, from, to } of noteCallsIn(words)) {
    const note = notes.get(marker) ?? calledNote(marker, notes.size + 1, travelling, draft);
    if (note === null) continue;
    notes.set(marker, note);
    text += words.slice(at, from) + note.marker + (SIGN_AND_CALL.test(words.slice(to)) ? NOTHING : '');
    at = to;
  }
  return { text: text + words.slice(at), notes: [...notes.values()] };
}

function calledNote(
  called: string,
  place: number,
  travelling: readonly TravellingNote[],
  { current }: Draft,
): CalledNote | null {
  const marker = raisedMarker(String(place));
  const own = travelling.find((note) => note.marker === called);
  if (own !== undefined) return { marker, text: own.text, known: null };
  const known = noteOfText(current, called);
  return known === null ? null : { marker, text: 'note', known };
}
