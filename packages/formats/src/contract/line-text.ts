import { type Inline, notesCalled, plainText } from '@penholder/resolution';

import type { Citing } from './citing.js';

/** The words of lines as one text: spaces single, none at its ends, note marks left out. */
export function lineText(...lines: readonly (readonly Inline[])[]): string {
  return lines.map(plainText).join(' ').replace(/\s+/gu, ' ').trim();
}

/** The marks of the notes that lines call, in order; a call whose note is missing has no mark to show. */
export function noteMarks(citing: Citing, ...lines: readonly (readonly Inline[])[]): string[] {
  return lines.flatMap(notesCalled).flatMap((id) => citing.notes.get(id) ?? []);
}
