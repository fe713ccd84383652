import { notesCalled } from '../inline.js';
import type { NoteId, Resolution } from '../tree.js';
import { linesOf } from '../walk.js';

/** The mark of each note as it is printed, by id: "¹³", "*", "ᵃ". */
export type NoteMarks = ReadonlyMap<NoteId, string>;

/** The mark of every note: as printed, or counted from 1 in the order of first calls where the text is live. */
export function noteMarksOf(resolution: Resolution): NoteMarks {
  const markers = new Map(resolution.notes.map(({ id, marker }) => [id, marker]));
  const called = new Set([...linesOf(resolution).flatMap(notesCalled), ...markers.keys()]);
  const marks = new Map<NoteId, string>();
  let counted = 0;
  for (const note of called) {
    const marker = markers.get(note) ?? null;
    if (marker === null) counted += 1;
    marks.set(note, raise(marker ?? String(counted)));
  }
  return marks;
}

const PLAIN = '0123456789abcdefghijklmnoprstuvwxyz';
// Every small letter but q has a raised form.
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';

/** The marker in raised characters; asterisks and what has no raised form stay as they are. */
function raise(marker: string): string {
  return [...marker].map((sign) => RAISED[PLAIN.indexOf(sign)] ?? sign).join('');
}
