import { err, ok, type Result } from '@penholder/kernel';
import {
  EMPTY_RESOLUTION,
  type Annex,
  type Block,
  blockId,
  type BlockId,
  type Note,
  type Resolution,
} from '@penholder/resolution';

import { applyStep } from './apply-step.js';
import { editsOf, isEditing, wordsStepOf } from './edits.js';
import { conflict } from './failures.js';
import { isLineIn } from './ground.js';
import { notesInOrderOfCalls } from './note-order.js';
import { idsOf } from './pieces.js';
import type { Failure, Piece, Step } from './step.js';
import { notesOfStep } from './step-notes.js';

/** A piece or an annex with the notes that only it calls, as a step takes it along. */
export interface Belongings<Thing> {
  readonly thing: Thing;
  readonly notes: readonly Note[];
}

const HOLDER = blockId(' what holds a part while it is changed');

/** Whether a step changes something in these pieces or in these notes. */
export function isInside(over: Step, ids: ReadonlySet<BlockId>, notes: readonly Note[]): boolean {
  if (isEditing(over)) {
    const noteIds = new Set(notes.map(({ id }) => id));
    return editsOf(over).some(({ line }) => isLineIn(line, ids, noteIds));
  }
  switch (over.type) {
    case 'insert paragraph':
    case 'insert heading':
      return ids.has(blockId(over.slot.in));
    case 'delete paragraph':
      return ids.has(over.piece.id);
    case 'delete heading':
      return ids.has(over.heading.id);
    case 'replace paragraph':
    case 'split paragraph':
    case 'join paragraphs':
      return ids.has(over.id);
    case 'move paragraph':
      return ids.has(blockId(over.from.in)) || ids.has(blockId(over.to.in));
    case 'name annex':
      return ids.has(over.id);
    case 'insert annex':
    case 'delete annex':
    case 'arrange notes':
      return false;
  }
}

/** A piece as it is after a step that changes something in it, with its notes. */
export function pieceAfter(
  piece: Piece,
  notes: readonly Note[],
  over: Step,
): Result<Belongings<Piece>, Failure> {
  const isPart = piece.type === 'subparagraph';
  const block: Block = isPart
    ? { type: 'paragraph', id: HOLDER, role: 'plain', number: null, content: [], children: [piece], tail: [] }
    : piece;
  const after = applyAlone({ ...EMPTY_RESOLUTION, operative: [block] }, notes, over);
  if (!after.ok) return after;
  const [now] = after.value.thing.operative;
  const thing = isPart && now?.type === 'paragraph' ? now.children[0] : now;
  return thing?.id === piece.id
    ? ok({ thing, notes: after.value.notes })
    : err(conflict(piece.id, 'the same paragraph', 'another'));
}

/** An annex as it is after a step that changes something in it, with its notes. */
export function annexAfter(
  annex: Annex,
  notes: readonly Note[],
  over: Step,
): Result<Belongings<Annex>, Failure> {
  const after = applyAlone({ ...EMPTY_RESOLUTION, annexes: [annex] }, notes, over);
  if (!after.ok) return after;
  const [thing] = after.value.thing.annexes;
  return thing === undefined
    ? err(conflict(annex.id, 'the annex', 'none'))
    : ok({ thing, notes: after.value.notes });
}

/** Notes that are called and stand elsewhere are there for as long as it takes. */
function applyAlone(
  document: Resolution,
  notes: readonly Note[],
  over: Step,
): Result<Belongings<Resolution>, Failure> {
  const own = new Set(notes.map(({ id }) => id));
  const brought = new Set(notesOfStep(over).brought.map(({ id }) => id));
  const called = new Set([...notesInOrderOfCalls({ ...document, notes }), ...notesOfStep(over).callsIn]);
  const elsewhere = [...called].filter((id) => !own.has(id) && !brought.has(id));
  const stubs: Note[] = elsewhere.map((id) => ({ id, marker: null, content: [] }));
  const after = applyStep({ ...document, notes: [...notes, ...stubs] }, onlyInside(document, own, over));
  if (!after.ok) return after;
  const away = new Set(elsewhere);
  return ok({ thing: after.value, notes: after.value.notes.filter(({ id }) => !away.has(id)) });
}

function onlyInside(document: Resolution, notes: ReadonlySet<Note['id']>, over: Step): Step {
  if (!isEditing(over) || over.type !== 'replace throughout') return over;
  const ids = idsOf(document);
  const edits = editsOf(over).filter(({ line }) => isLineIn(line, ids, notes));
  return { ...over, changes: edits.map(wordsStepOf) };
}
