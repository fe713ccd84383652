import { err, ok, type Result } from '@penholder/kernel';
import {
  type BlockId,
  type Inline,
  linesOf,
  type Note,
  type NoteId,
  notesCalled,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { dressed, dressFor, dressOf } from './dress.js';
import { wordsStepOf } from './edits.js';
import { conflict, nameOfLine, nameOfPiece, noSuch } from './failures.js';
import { isPlaceIn, lengthOf, sliceLine } from './line-splice.js';
import { lineNamed } from './lines.js';
import { callsOf, holderOf, isParagraph } from './pieces.js';
import type { Failure, LineName, Piece, Slot, Step, WordsStep } from './step.js';

type Made<Some extends Step = Step> = Result<Some, Failure>;
type StepOf<Type extends Step['type']> = Extract<Step, { type: Type }>;

/** The change of words at a place of a line, with the new notes it brings and those that go with the words. */
export function changeWords(
  resolution: Resolution,
  place: { readonly line: LineName; readonly at: number; readonly length: number },
  inserted: readonly Inline[],
  notes: readonly Note[] = [],
): Made<WordsStep> {
  const { line: name, at, length } = place;
  const line = lineNamed(resolution, name);
  if (line === undefined) return err(noSuch(nameOfLine(resolution, name)));
  if (!isPlaceIn(line, at) || !isPlaceIn(line, at + length)) {
    return err(
      conflict(
        nameOfLine(resolution, name),
        `places ${at} to ${at + length}`,
        `${lengthOf(line)} characters`,
      ),
    );
  }
  const removed = sliceLine(line, at, at + length);
  const gone = notesLost(resolution, notesCalled(removed), notesCalled(inserted));
  return ok(wordsStepOf({ line: name, at, removed, inserted, notes, gone, beyond: 0 }));
}

/**
 * The notes that nothing calls any more once these calls are out and those are in, in the order of the document's notes.
 * A note that goes takes the calls in its own words along.
 */
export function notesLost(
  resolution: Resolution,
  removed: readonly NoteId[],
  inserted: readonly NoteId[] = [],
): Note[] {
  if (removed.length === 0) return [];
  const calls = new Map<NoteId, number>();
  const count = (id: NoteId, by: number): number => {
    const now = (calls.get(id) ?? 0) + by;
    calls.set(id, now);
    return now;
  };
  for (const id of [...linesOf(resolution).flatMap(notesCalled), ...inserted]) count(id, 1);
  const lost = new Set<NoteId>();
  const out = [...removed];
  for (let id = out.pop(); id !== undefined; id = out.pop()) {
    if (count(id, -1) !== 0 || lost.has(id)) continue;
    lost.add(id);
    out.push(...callsOfNote(resolution, id));
  }
  return resolution.notes.filter(({ id }) => lost.has(id));
}

function callsOfNote({ notes }: Resolution, id: NoteId): NoteId[] {
  return notesCalled(notes.find((note) => note.id === id)?.content ?? []);
}

/** Where a piece stands. */
export function slotOf(resolution: Resolution, id: BlockId): Slot | undefined {
  const held = holderOf(resolution, id);
  if (held === undefined) return undefined;
  const place = held.pieces.findIndex((piece) => piece.id === id);
  return { in: held.holder, after: held.pieces[place - 1]?.id ?? null };
}

function standing(resolution: Resolution, id: BlockId): Result<{ piece: Piece; slot: Slot }, Failure> {
  const slot = slotOf(resolution, id);
  const piece = holderOf(resolution, id)?.pieces.find((own) => own.id === id);
  return slot === undefined || piece === undefined
    ? err(noSuch(nameOfPiece(resolution, id)))
    : ok({ piece, slot });
}

/** Takes a paragraph, part, heading or table out as it stands, with the notes that only it calls. */
export function takeOut(
  resolution: Resolution,
  id: BlockId,
): Made<StepOf<'delete paragraph' | 'delete heading'>> {
  const found = standing(resolution, id);
  if (!found.ok) return found;
  const { piece, slot } = found.value;
  const notes = notesLost(resolution, callsOf(piece));
  return ok(
    piece.type === 'heading' && notes.length === 0
      ? { type: 'delete heading', slot, heading: piece }
      : { type: 'delete paragraph', slot, piece, notes },
  );
}

/** Puts other words and parts in the place of a paragraph, which keeps its id; `notes` are the new ones they call. */
export function putInstead(
  resolution: Resolution,
  now: Piece,
  notes: readonly Note[] = [],
): Made<StepOf<'replace paragraph'>> {
  const found = standing(resolution, now.id);
  if (!found.ok) return found;
  const old = found.value.piece;
  const gone = notesLost(resolution, callsOf(old), callsOf(now));
  return ok({ type: 'replace paragraph', id: now.id, old, now, notes, gone });
}

/** Moves a piece, with what it becomes where it goes among others of another kind; `to` is counted without it. */
export function moveTo(resolution: Resolution, id: BlockId, to: Slot): Made<StepOf<'move paragraph'>> {
  const found = standing(resolution, id);
  if (!found.ok) return found;
  const { piece, slot: from } = found.value;
  const [old, now] = [dressOf(piece), dressOf(dressed(piece, dressFor(resolution, piece, from.in, to.in)))];
  const dress = old === null || now === null || from.in === to.in ? {} : { dress: { old, now } };
  return ok({ type: 'move paragraph', id, from, to, ...dress });
}

/** Splits a paragraph at a place of its words; `length` characters from there on stood between its halves and go. */
export function splitAt(
  resolution: Resolution,
  place: { readonly id: BlockId; readonly at: number; readonly length: number },
  second: BlockId,
): Made<StepOf<'split paragraph'>> {
  const { id, at, length } = place;
  const line = lineNamed(resolution, { type: 'paragraph', id });
  if (line === undefined) return err(noSuch(nameOfPiece(resolution, id)));
  const between = sliceLine(line, at, at + length);
  const [run] = between;
  if (run === undefined) return ok({ type: 'split paragraph', id, at, second, join: '' });
  if (between.length > 1 || run.type === 'note') {
    return err(conflict(nameOfPiece(resolution, id), 'words of one kind', plainText(between)));
  }
  const marks = run.marks.length > 0 ? { joinMarks: run.marks } : {};
  return ok({ type: 'split paragraph', id, at, second, join: run.text, ...marks });
}

/** Joins a paragraph with the one behind it. */
export function joinWithNext(
  resolution: Resolution,
  id: BlockId,
  join: string,
): Made<StepOf<'join paragraphs'>> {
  const held = holderOf(resolution, id);
  const place = held?.pieces.findIndex((piece) => piece.id === id) ?? -1;
  const [first, second] = [held?.pieces[place], held?.pieces[place + 1]];
  if (first === undefined) return err(noSuch(nameOfPiece(resolution, id)));
  if (second === undefined || !isParagraph(second) || !isParagraph(first)) {
    return err(conflict(nameOfPiece(resolution, id), 'a paragraph behind it', second?.type ?? 'nothing'));
  }
  const secondNumber = second.type === 'paragraph' ? second.number : second.marker;
  const at = lengthOf(first.content);
  return ok({ type: 'join paragraphs', id, at, second: second.id, join, secondNumber });
}
