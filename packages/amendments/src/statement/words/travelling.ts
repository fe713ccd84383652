import { linesOf, type NoteId, notesCalled, plainText, type Resolution } from '@penholder/resolution';

import type { TravellingNote } from '../../instructions/instruction.js';
import { callsBetween, type MarkedLine } from './marked-line.js';

/** What a document's notes say, by id. */
export type NoteTexts = ReadonlyMap<NoteId, string>;

/** What each note of a document says. */
export function noteTextsOf({ notes }: Resolution): NoteTexts {
  return new Map(notes.map(({ id, content }) => [id, plainText(content)]));
}

/** The notes of both texts, and the markers by which the draft's can be pointed at. */
export interface NotesKnown {
  readonly from: NoteTexts;
  readonly to: NoteTexts;
  readonly markers: ReadonlyMap<NoteId, string>;
}

/** The notes of two texts. What two notes of the draft are marked with points at neither. */
export function notesKnown(from: Resolution, to: Resolution): NotesKnown {
  const called = new Set(linesOf(from).flatMap(notesCalled));
  const counted = [...called].filter((id) =>
    from.notes.some((note) => note.id === id && note.marker === null),
  );
  const marked = from.notes.map(({ id, marker }) => [id, marker ?? String(counted.indexOf(id) + 1)] as const);
  const count = new Map<string, number>();
  for (const [, marker] of marked) count.set(marker, (count.get(marker) ?? 0) + 1);
  const markers = new Map(marked.filter(([, marker]) => count.get(marker) === 1));
  return { from: noteTextsOf(from), to: noteTextsOf(to), markers };
}

/** Words as an instruction quotes them, notes called by asterisks, and the notes that travel with them. */
export interface WithNotes {
  readonly words: string;
  readonly notes: readonly TravellingNote[];
}

/** A stretch of a line; a call behind its last word is part of it, or belongs to what is there already. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly last: 'with its call' | 'without its call';
}

/** The words of a stretch with its notes: those that are called in it travel with it. */
export function wordsWithNotes(line: MarkedLine, { start, end, last }: Stretch, texts: NoteTexts): WithNotes {
  const notes: TravellingNote[] = [];
  let [words, at] = ['', start];
  for (const call of callsBetween(line, start, last === 'with its call' ? end : end - 1)) {
    const marker = '*'.repeat(notes.length + 1);
    words += line.text.slice(at, call.at) + marker;
    notes.push({ marker, text: texts.get(call.note) ?? '' });
    at = call.at;
  }
  return { words: words + line.text.slice(at, end), notes };
}
