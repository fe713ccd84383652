import {
  type Inline,
  linesOf,
  type NoteId,
  notesCalled,
  plainText,
  type Resolution,
} from '@penholder/resolution';

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

/** The notes of two texts. A marker that two notes bear points at neither, and of a note that is called twice no one call can be meant. */
export function notesKnown(from: Resolution, to: Resolution): NotesKnown {
  const calls = linesOf(from).flatMap(notesCalled);
  const live = new Set(from.notes.filter(({ marker }) => marker === null).map(({ id }) => id));
  const counted = [...new Set(calls.filter((id) => live.has(id)))];
  const marked = from.notes.map(({ id, marker }) => ({
    id,
    marker: marker ?? String(counted.indexOf(id) + 1),
  }));
  const [calledOften, markedOften] = [countOf(calls), countOf(marked.map(({ marker }) => marker))];
  const pointed = marked.filter(
    ({ id, marker }) => calledOften.get(id) === 1 && markedOften.get(marker) === 1,
  );
  const markers = new Map(pointed.map(({ id, marker }) => [id, marker]));
  return { from: noteTextsOf(from), to: noteTextsOf(to), markers };
}

function countOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const count = new Map<Item, number>();
  for (const item of items) count.set(item, (count.get(item) ?? 0) + 1);
  return count;
}

/** Words as an instruction quotes them, notes called by asterisks, and the notes that travel with them. */
export interface WithNotes {
  readonly words: string;
  readonly notes: readonly TravellingNote[];
}

/** More asterisks than these are not counted by eye. */
const MOST_ASTERISKS = 6;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How notes that travel are called: by asterisks, as documents do, or by figures, where asterisks would meet those of italics. */
export type MarkerStyle = 'asterisks' | 'figures';

/**
 * The mark of the notes that travel with an instruction, counted from 0: from two asterisks on, as documents have them,
 * where one is the sponsors'; and one would be taken for the end of italics.
 */
export function travellingMarker(index: number, style: MarkerStyle = 'asterisks'): string {
  if (style === 'figures') return raised(index + 1);
  return index + 2 <= MOST_ASTERISKS ? '*'.repeat(index + 2) : raised(index + 2);
}

function raised(number: number): string {
  return [...String(number)].map((figure) => RAISED.charAt(Number(figure))).join('');
}

/** The style in which notes can be called in these lines as the text layout writes them: italics beyond an opening phrase ask for figures, and so do many notes. */
export function markerStyleFor(lines: readonly (readonly Inline[])[]): MarkerStyle {
  const meets = lines.some((line) => line.some(({ type }) => type === 'note') && line.slice(1).some(isSet));
  const called = new Set(lines.flatMap(notesCalled));
  return meets || called.size >= MOST_ASTERISKS - 1 ? 'figures' : 'asterisks';
}

function isSet(item: Inline): boolean {
  return item.type === 'text' && item.marks.length > 0;
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
    const marker = travellingMarker(notes.length);
    words += line.text.slice(at, call.at) + marker;
    notes.push({ marker, text: texts.get(call.note) ?? '' });
    at = call.at;
  }
  return { words: words + line.text.slice(at, end), notes };
}
