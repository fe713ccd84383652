import { notesCalled } from '../inline.js';
import type { Note, NoteId } from '../tree.js';
import { linesOf } from '../walk.js';
import { type ExaminedText, noteName } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** Notes are called in the order in which they are printed; none is uncalled, and no call is without its note. */
export const NOTES: Rule = {
  id: 'notes',
  sentence: 'Every footnote is called, in the order of the notes, and every call has its note.',
  source: '2,712 of 2,712 notes of adopted texts are so.',
  covers: 'any language',
  examine: ({ resolution }) => {
    const calls = [...new Set(linesOf(resolution).flatMap(notesCalled))];
    return examinationOf([...remarksOnNotes(resolution.notes, calls), ...remarksOnCalls(resolution, calls)]);
  },
};

function remarksOnCalls({ notes }: ExaminedText['resolution'], calls: readonly NoteId[]): (Remark | null)[] {
  const known = new Set(notes.map(({ id }) => id));
  return calls.flatMap((id) => (known.has(id) ? [] : [noteRemark('note', MISSING, id)]));
}

/** Asterisks are ordered by page, not through the text: only counted notes have an order to keep. */
function remarksOnNotes(notes: readonly Note[], calls: readonly NoteId[]): (Remark | null)[] {
  const order = new Map(calls.map((id, index) => [id, index]));
  let latest = -1;
  return notes.map((note) => {
    const call = order.get(note.id);
    if (call === undefined) return noteRemark(noteName(note), UNCALLED, note.marker ?? '');
    if (!isCounted(note)) return null;
    const remark = call < latest ? noteRemark(noteName(note), OUT_OF_ORDER, note.marker ?? '') : null;
    latest = Math.max(latest, call);
    return remark;
  });
}

const MISSING = 'A footnote is called that is not there; its text would be expected among the notes.';
const UNCALLED = 'The footnote is not called in the text; a call would be expected.';
const OUT_OF_ORDER =
  'The footnote is called before one that stands ahead of it; the order of the calls would be expected.';

function isCounted({ marker }: Note): boolean {
  return marker === null || /^\d+$/u.test(marker);
}

function noteRemark(place: string, message: string, words: string): Remark {
  return { block: null, place, message, words };
}
