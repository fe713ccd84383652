import type { Note, Resolution } from '@penholder/resolution';

/**
 * The document with its numbered footnotes counted anew where any came, went or moved; they begin with the number that
 * those of the draft begin with. Asterisks stay as they are, and so do the notes of a live text, which are counted anyway.
 */
export function withNotesCounted(base: Resolution, now: Resolution): Resolution {
  if (idsOf(base.notes) === idsOf(now.notes)) return now;
  const first = firstOfRun(base.notes);
  return first === null ? withLaterNumbers(now) : { ...now, notes: countedFrom(first, now.notes) };
}

function idsOf(notes: readonly Note[]): string {
  return notes.map(({ id }) => id).join(' ');
}

const STARS = /^\*+$/u;

/** Where numbers run on one by one, the first of them. */
function firstOfRun(notes: readonly Note[]): number | null {
  const markers = notes.flatMap(({ marker }) => (marker !== null && STARS.test(marker) ? [] : [marker]));
  const first = Number(markers[0] ?? Number.NaN);
  const runs = markers.every((marker, index) => marker === String(first + index));
  return markers.length > 0 && runs ? first : null;
}

function countedFrom(first: number, notes: readonly Note[]): Note[] {
  let next = first;
  return notes.map((note) => {
    if (note.marker !== null && STARS.test(note.marker)) return note;
    const marker = String(next);
    next += 1;
    return { ...note, marker };
  });
}

/** Where numbers are set otherwise, what is new bears the next one that is free, so that no two notes bear the same. */
function withLaterNumbers(now: Resolution): Resolution {
  const numbers = now.notes.flatMap(({ marker }) => (/^\d+$/u.test(marker ?? '') ? [Number(marker)] : []));
  if (numbers.length === 0) return now;
  let next = numbers.reduce((most, number) => Math.max(most, number), 0);
  const notes = now.notes.map((note) => {
    if (note.marker !== null) return note;
    next += 1;
    return { ...note, marker: String(next) };
  });
  return { ...now, notes };
}
