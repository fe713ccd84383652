import { ok } from '@penholder/kernel';

import { readAnnexItem } from './constructs/annexes.js';
import type { InstructionReading } from './instruction-reading.js';
import { itemsOf, type NoteOf } from './language/items.js';
import { readSentences } from './language/sentence.js';
import { withNotes } from './language/travelling-notes.js';

/**
 * Reads the body of an amendment, or what was typed or read out in the room: each instruction with what it asks for.
 *
 * Promise: total, linear in the length of the text; every instruction is whole or not understood at all, and then the
 * part is told that was not. Footnotes go to the instructions whose words call them; those that none calls are the
 * front page's.
 * Plan: the body is parted into items, each item into pieces, the pieces into phrases that may stand in any order, and a
 * construct takes the phrases that make it up.
 */
export function readInstructions(text: string): InstructionReading[] {
  return itemsOf(text).flatMap(({ text: item, noteOf }) =>
    (readAnnexItem(item) ?? readSentences(item)).map((reading) => bringNotes(reading, noteOf)),
  );
}

function bringNotes(reading: InstructionReading, noteOf: NoteOf): InstructionReading {
  const { text, result } = reading;
  return result.ok ? { text, result: ok(withNotes(result.value, noteOf)) } : reading;
}
