import type { ProseParagraph } from '../reading.js';
import { joinLines } from './joining.js';
import { withoutMarkup } from './marked-text.js';
import type { NoteBlock } from './note-blocks.js';
import { numberedHead } from './paragraph-number.js';
import type { Passage } from './passages.js';

/** A passage outside all documents as a paragraph of the report: its words without mark-up, its cells parted by blanks. */
export function passageToProse(passage: Passage): ProseParagraph {
  const numbered = passage.shape.type === 'numbered' ? numberedHead(passage.text) : null;
  const text = withoutMarkup(numbered?.rest ?? passage.text)
    .replace(/\t/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return { number: numbered?.number ?? null, text, line: passage.lines.at(0)?.number ?? 0 };
}

/** A note that no document calls, as a paragraph of the report with its marker before it. */
export function noteToProse(note: NoteBlock): ProseParagraph {
  const text = withoutMarkup(joinLines(note.lines.map((line) => line.text)));
  return { number: null, text: `${note.marker} ${text}`.trim(), line: note.line };
}
