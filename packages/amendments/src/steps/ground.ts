import type { BlockId, NoteId } from '@penholder/resolution';

import { idsOfAnnex } from './apply-annex.js';
import { type Edit, editsByLine, editsOf, inReadingOrder, isEditing } from './edits.js';
import { contested, type Fate, joinFates, lost, shifted, type Tie, unchanged } from './fate.js';
import { lengthOf } from './line-splice.js';
import { keyOfLine } from './lines.js';
import { idsIn } from './pieces.js';
import { editOverEdits } from './rebase-edit.js';
import { placeOverInsertion, placeOverRemoval, standOverInsertion, standOverRemoval } from './rebase-slot.js';
import { changesInside, linesKept } from './replaced-lines.js';
import type { LineName, Slot, Step } from './step.js';

/** How a step that was accepted moves the ground under others: under their words, and under their places. */
export interface Ground {
  readonly edit: (edit: Edit) => Fate<Edit>;
  /** Where something is to be put. */
  readonly place: (slot: Slot) => Fate<Slot>;
  /** Where something stands that a step takes up. */
  readonly stand: (slot: Slot) => Fate<Slot>;
  /** What can no longer be taken up as a whole. */
  readonly gone: ReadonlySet<BlockId>;
}

const GONE = 'its paragraph is no longer there';
const FIRM: Ground = { edit: unchanged, place: unchanged, stand: unchanged, gone: new Set() };

/** The ground as a step leaves it. */
export function groundAfter(over: Step, tie: Tie = 'behind'): Ground {
  if (isEditing(over)) {
    const edits = editsByLine(inReadingOrder(editsOf(over)));
    return { ...FIRM, edit: (edit) => editOverEdits(edit, edits.get(keyOfLine(edit.line)) ?? [], tie) };
  }
  switch (over.type) {
    case 'insert paragraph':
      return afterInsertion(over.slot, over.piece.id, tie);
    case 'insert heading':
      return afterInsertion(over.slot, over.heading.id, tie);
    case 'delete paragraph':
      return afterDeletion(
        over.slot,
        over.piece.id,
        new Set(idsIn(over.piece)),
        new Set(over.notes.map(({ id }) => id)),
      );
    case 'delete heading':
      return afterDeletion(over.slot, over.heading.id, new Set([over.heading.id]), new Set());
    case 'delete annex':
      return withoutIds(new Set(idsOfAnnex(over.annex)), new Set(over.notes.map(({ id }) => id)));
    case 'insert annex':
    case 'name annex':
    case 'arrange notes':
      return FIRM;
    case 'replace paragraph':
      return afterReplacement(over, tie);
    case 'move paragraph':
      return afterMove(over, tie);
    case 'split paragraph':
      return afterSplit(over);
    case 'join paragraphs':
      return afterJoin(over);
  }
}

function afterInsertion(slot: Slot, id: BlockId, tie: Tie): Ground {
  return {
    ...FIRM,
    place: (own) => placeOverInsertion(own, slot, id, tie),
    stand: (own) => standOverInsertion(own, slot, id),
  };
}

function afterDeletion(
  slot: Slot,
  id: BlockId,
  ids: ReadonlySet<BlockId>,
  notes: ReadonlySet<NoteId>,
): Ground {
  const bare = withoutIds(ids, notes);
  return {
    ...bare,
    place: (own) => joinFates(bare.place(own), placeOverRemoval(own, slot, id), (_, now) => now),
    stand: (own) => joinFates(bare.stand(own), standOverRemoval(own, slot, id), (_, now) => now),
  };
}

function withoutIds(ids: ReadonlySet<BlockId>, notes: ReadonlySet<NoteId>): Ground {
  const holder = (slot: Slot): Fate<Slot> =>
    slot.in !== 'preamble' && slot.in !== 'operative' && ids.has(slot.in)
      ? lost(slot, GONE)
      : unchanged(slot);
  return {
    edit: (edit) => (isLineIn(edit.line, ids, notes) ? lost(edit, GONE) : unchanged(edit)),
    place: holder,
    stand: holder,
    gone: ids,
  };
}

/** Whether a line belongs to one of these pieces, annexes or notes. */
export function isLineIn(line: LineName, ids: ReadonlySet<BlockId>, notes: ReadonlySet<NoteId>): boolean {
  switch (line.type) {
    case 'title':
    case 'organ':
      return false;
    case 'note':
      return notes.has(line.id);
    case 'cell':
      return ids.has(line.table);
    default:
      return ids.has(line.id);
  }
}

/** Lines that still stand are as if edited; of what is not as it was, nothing can be taken up. */
function afterReplacement(over: Extract<Step, { type: 'replace paragraph' }>, tie: Tie): Ground {
  const ids = new Set(idsIn(over.old));
  const notes = new Set(over.gone.map(({ id }) => id));
  const [kept, edits] = [linesKept(over), changesInside(over)];
  const loose = kept.looseHolders;
  const holder = (slot: Slot): Fate<Slot> => (loose.has(slot.in) ? lost(slot, GONE) : unchanged(slot));
  return {
    edit: (edit) => {
      if (!isLineIn(edit.line, ids, notes)) return unchanged(edit);
      return kept.has(edit.line) ? editOverEdits(edit, edits, tie) : lost(edit, GONE);
    },
    place: holder,
    stand: holder,
    gone: kept.changedPieces,
  };
}

function afterMove({ id, from, to }: Extract<Step, { type: 'move paragraph' }>, tie: Tie): Ground {
  return {
    ...FIRM,
    place: (slot) => chained(placeOverRemoval(slot, from, id), (now) => placeOverInsertion(now, to, id, tie)),
    stand: (slot) => chained(standOverRemoval(slot, from, id), (now) => standOverInsertion(now, to, id)),
  };
}

function chained<Value>(first: Fate<Value>, next: (value: Value) => Fate<Value>): Fate<Value> {
  return joinFates(first, next(first.value), (_, now) => now);
}

function afterSplit({ id, at, second, join }: Extract<Step, { type: 'split paragraph' }>): Ground {
  const end = at + join.length;
  const slot = (own: Slot): Fate<Slot> => {
    const now = { ...own, in: own.in === id ? second : own.in, after: own.after === id ? second : own.after };
    return now.in === own.in && now.after === own.after ? unchanged(own) : shifted(now);
  };
  return {
    edit: (edit) => {
      if (edit.line.type === 'tail' && edit.line.id === id)
        return shifted({ ...edit, line: { type: 'tail', id: second } });
      if (edit.line.type !== 'paragraph' || edit.line.id !== id) return unchanged(edit);
      const length = lengthOf(edit.removed);
      if (at === end && length === 0 && edit.at === at)
        return contested(edit, 'the paragraph was split at this place');
      if (edit.at + length <= at) return unchanged(edit);
      if (edit.at < end) return lost(edit, 'the paragraph was split among its words');
      return shifted({ ...edit, line: { type: 'paragraph', id: second }, at: edit.at - end });
    },
    place: slot,
    stand: slot,
    gone: new Set([id]),
  };
}

function afterJoin({ id, at, second, join }: Extract<Step, { type: 'join paragraphs' }>): Ground {
  const slot = (own: Slot): Fate<Slot> => {
    if (own.in === id || own.after === id) return lost(own, 'the paragraphs at its place were joined');
    const now = { ...own, in: own.in === second ? id : own.in, after: own.after === second ? id : own.after };
    return now.in === own.in && now.after === own.after ? unchanged(own) : shifted(now);
  };
  return {
    edit: (edit) => {
      const { line } = edit;
      if (line.type === 'tail' && line.id === second) return shifted({ ...edit, line: { type: 'tail', id } });
      if (line.type === 'tail' && line.id === id) return lost(edit, 'the paragraphs were joined');
      if (line.type !== 'paragraph') return unchanged(edit);
      if (line.id === second)
        return shifted({ ...edit, line: { type: 'paragraph', id }, at: edit.at + at + join.length });
      const isEdge = line.id === id && join === '' && edit.at === at;
      return isEdge ? contested(edit, 'the paragraph was joined at this place') : unchanged(edit);
    },
    place: slot,
    stand: slot,
    gone: new Set([id, second]),
  };
}
