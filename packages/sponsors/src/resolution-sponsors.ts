import { type FrontLine, type NoteId, plainText, type Resolution } from '@penholder/resolution';

import { findSponsorWords } from './sponsor-words.js';
import { readSponsors, type SponsorNote, type SponsorReading } from './sponsor-reading.js';

/**
 * The sponsors that the front page of a document names; `null` where it names none, because it has no sponsor line,
 * the line says no more than the kind of document, or an officer or organ submitted it.
 */
export function sponsorsOf(resolution: Resolution): SponsorReading | null {
  const lines = resolution.front.filter(({ role }) => role === 'sponsors');
  if (lines.length === 0) return null;
  const called = new Map<NoteId, string>();
  const text = lines.map((line) => lineWithMarks(line, called)).join(' ');
  return findSponsorWords(text).type === 'list' ? readSponsors(text, notesOf(resolution, called)) : null;
}

/** The line as text. Marks are counted here, one asterisk more for each note: live notes have none, and printed ones may repeat. */
function lineWithMarks(line: FrontLine, called: Map<NoteId, string>): string {
  return line.content
    .map((item) => {
      if (item.type === 'text') return item.text;
      const mark = called.get(item.note) ?? '*'.repeat(called.size + 1);
      called.set(item.note, mark);
      return ` ${mark} `;
    })
    .join('');
}

function notesOf(resolution: Resolution, called: ReadonlyMap<NoteId, string>): SponsorNote[] {
  return resolution.notes.flatMap(({ id, content }) => {
    const marker = called.get(id);
    return marker === undefined ? [] : [{ marker, text: plainText(content) }];
  });
}
