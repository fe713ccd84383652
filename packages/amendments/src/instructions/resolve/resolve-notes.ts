import { err, ok, type Result } from '@penholder/kernel';
import { type Inline, type NoteId, textRun } from '@penholder/resolution';

import { lengthOf, sliceLine } from '../../steps/line-splice.js';
import { type NamedLine, namedLines } from '../../steps/lines.js';
import { changeWords } from '../../steps/make-steps.js';
import type { Failure, Step } from '../../steps/step.js';
import type { Instruction } from '../instruction.js';
import type { Draft } from './draft.js';
import { findNote } from './find-note.js';
import { findInPlace } from './find-in-place.js';
import type { FoundWords } from './find-words.js';
import { linesOfPlace } from './lines-of-place.js';
import { type MakeStep, stepByStep } from './step-by-step.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** The step of "after “…”, insert a footnote reading “…”": called behind the words, and behind the notes called there. */
export function resolveInsertedNote({ where, after, text }: Of<'insert note'>, draft: Draft): Steps {
  const lines = linesOfPlace(draft, where);
  if (!lines.ok) return lines;
  const found = findInPlace(after, where, lines.value);
  if (!found.ok) return found;
  const note = { id: draft.ids.note(), marker: null, content: [textRun(text)] };
  const place = { line: found.value.line.name, at: behindCalls(found.value), length: 0 };
  return stepByStep(draft, [
    ({ current }) => changeWords(current, place, [{ type: 'note', note: note.id }], [note]),
  ]);
}

function behindCalls({ line: { line }, at, length }: FoundWords): number {
  let place = at + length;
  while (sliceLine(line, place, place + 1)[0]?.type === 'note') place += 1;
  return place;
}

/** The steps of "delete footnote 3": every call of it is taken out, and the note goes with the last one. */
export function resolveDeletedNote({ marker }: Of<'delete note'>, draft: Draft): Steps {
  const note = findNote(draft, marker);
  if (!note.ok) return note;
  const { id } = note.value;
  const steps = namedLines(draft.current).flatMap((line) => callsTakenOut(id, line));
  if (steps.length > 0) return stepByStep(draft, steps);
  const where = `footnote ${marker}`;
  return err({ type: 'Conflict', where, expected: 'a call of it in the text', found: 'none' });
}

/** From the last to the first, so that none moves another. */
function callsTakenOut(note: NoteId, { name, line }: NamedLine): MakeStep[] {
  return placesOfCalls(note, line)
    .toReversed()
    .map(
      (at): MakeStep =>
        ({ current }) =>
          changeWords(current, { line: name, at, length: 1 }, []),
    );
}

function placesOfCalls(note: NoteId, line: readonly Inline[]): number[] {
  let at = 0;
  return line.flatMap((item) => {
    const place = at;
    at += item.type === 'note' ? 1 : item.text.length;
    return item.type === 'note' && item.note === note ? [place] : [];
  });
}

/** The step of "replace footnote 3 with “…”". */
export function resolveReplacedNote({ marker, by }: Of<'replace note'>, draft: Draft): Steps {
  const note = findNote(draft, marker);
  if (!note.ok) return note;
  const { id, content } = note.value;
  const place = { line: { type: 'note', id }, at: 0, length: lengthOf(content) } as const;
  const step = changeWords(draft.current, place, [textRun(by)]);
  return step.ok ? ok([step.value]) : step;
}
