import { plainText } from '../inline.js';
import type { FrontLine, FrontLineRole, NoteId, Resolution } from '../tree.js';
import type { FrontNote, SponsorLine } from './front-page.js';

/** The words of the front lines with a role, in order, note marks left out and spaces single. */
export function wordsOf({ front }: Pick<Resolution, 'front'>, role: FrontLineRole): string[] {
  return front
    .filter((line) => line.role === role)
    .map(lineWords)
    .filter((words) => words !== '');
}

/** The notes that the front lines with a role call, each once, in the order of the calls. */
export function notesOn(resolution: Resolution, role: FrontLineRole): FrontNote[] {
  const lines = resolution.front.filter((line) => line.role === role);
  const called = lines.flatMap(({ content }) =>
    content.flatMap((item) => (item.type === 'note' ? [item.note] : [])),
  );
  return [...new Set(called)].flatMap((id, index) => noteById(resolution, id, index));
}

/** The lines that say who puts the document forward, as one; `null` where there is none. */
export function sponsorLineOf(resolution: Resolution): SponsorLine | null {
  // A mark whose note the document does not have stands among the words.
  const line = wordsOf(resolution, 'sponsors').join(' ').replace(/ ?\*+/gu, '');
  return line === '' ? null : { line, notes: notesOn(resolution, 'sponsors') };
}

function noteById({ notes }: Resolution, id: NoteId, index: number): FrontNote[] {
  return notes
    .filter((note) => note.id === id)
    .map(({ marker, content }) => ({
      marker: marker ?? '*'.repeat(index + 1),
      text: plainText(content).trim(),
    }));
}

/** A comma that does no more than part two note marks ("Ruritania:*, **") goes with them. */
function lineWords({ content }: FrontLine): string {
  const words = content.filter((item, index) => {
    const isBetween = content[index - 1]?.type === 'note' && content[index + 1]?.type === 'note';
    return item.type === 'text' && !(isBetween && /^[\s,]*$/u.test(item.text));
  });
  return plainText(words).replace(/\s+/gu, ' ').trim();
}
