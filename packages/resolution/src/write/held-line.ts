import { cutLine, plainText } from '../inline.js';
import { runInListIn } from '../lists/run-in-list.js';
import type { Inline } from '../tree.js';
import { markUpLine, NOTHING } from './inline-mark-up.js';
import type { NoteMarks } from './note-marks.js';

/**
 * A line in the marks of the text layout. A list that runs on in it would be read as parts of their own: the sign of
 * nothing before its first marker says that it is words. `open` are the markers of the parts that the line is part of.
 */
export function markUpHeld(content: readonly Inline[], open: readonly string[], notes: NoteMarks): string {
  const first = runInListIn(plainText(content), open)?.parts[0];
  if (first === undefined) return markUpLine(content, notes);
  return cutLine(content, [first.at])
    .map((stretch) => markUpLine(stretch, notes))
    .join(NOTHING);
}
