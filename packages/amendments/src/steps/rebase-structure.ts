import type { BlockId } from '@penholder/resolution';

import { idsOfAnnex } from './apply-annex.js';
import { joinOf } from './apply-split.js';
import { dressed } from './dress.js';
import { editsOf, type EditingStep, isEditing } from './edits.js';
import {
  contested,
  type Fate,
  joinFates,
  lost,
  mapFate,
  shifted,
  type Tie,
  touched,
  unchanged,
} from './fate.js';
import { groundAfter } from './ground.js';
import { lengthOf } from './line-splice.js';
import { idsIn } from './pieces.js';
import { dressOfMove, replacedTwice } from './rebase-dress.js';
import { annexNamingOver, arrangementOver } from './rebase-naming.js';
import type { Slot, Step } from './step.js';
import { annexAfter, isInside, pieceAfter } from './within.js';

type StepOf<Type extends Step['type']> = Extract<Step, { type: Type }>;

/** What becomes of any step over another; handed in, since the two kinds of step ask for each other. */
type Follow = (step: Step, over: Step, tie: Tie) => Fate<Step>;

/** How a step is taken over another: by whom its parts are, and where it goes at a tie. */
interface Way {
  readonly follow: Follow;
  readonly tie: Tie;
}

const ALTERED = 'the paragraph itself was changed';

/** A step that changes what stands where, once another was accepted. */
export function rebaseStructure(step: Exclude<Step, EditingStep>, over: Step, way: Way): Fate<Step> {
  switch (step.type) {
    case 'insert paragraph':
    case 'insert heading':
      return mapFate(groundAfter(over, way.tie).place(step.slot), (slot) => withSlot(step, slot));
    case 'delete paragraph':
      return deletionOver(step, over);
    case 'delete heading':
      return headingDeletionOver(step, over);
    case 'replace paragraph':
      return replacementOver(step, over, way);
    case 'move paragraph':
      return moveOver(step, over, way);
    case 'split paragraph':
      return splitOver(step, over, way);
    case 'join paragraphs':
      return joinOver(step, over);
    case 'insert annex':
      return annexInsertionOver(step, over, way);
    case 'delete annex':
      return annexDeletionOver(step, over);
    case 'name annex':
      return annexNamingOver(step, over);
    case 'arrange notes':
      return arrangementOver(step, over);
  }
}

function withSlot<Some extends { readonly slot: Slot }>(step: Some, slot: Slot): Some {
  return slot === step.slot ? step : { ...step, slot };
}

/** Whether what stood under this id was taken away or became part of something else. */
function isGone(id: BlockId, over: Step): boolean {
  return groundAfter(over).gone.has(id);
}

function deletionOver(step: StepOf<'delete paragraph'>, over: Step): Fate<Step> {
  const { piece } = step;
  if (isGone(piece.id, over)) return lost(step, 'it is no longer there');
  if (over.type === 'move paragraph' && over.id === piece.id) {
    const moved = over.dress === undefined ? piece : dressed(piece, over.dress.now);
    return contested({ ...step, slot: over.to, piece: moved }, 'it was moved');
  }
  const stands = groundAfter(over).stand(step.slot);
  if (!isInside(over, new Set(idsIn(piece)), step.notes))
    return mapFate(stands, (slot) => withSlot(step, slot));
  const after = pieceAfter(piece, step.notes, over);
  if (!after.ok) return lost(step, ALTERED);
  const { thing, notes } = after.value;
  return joinFates(stands, contested(null, ALTERED), (slot): Step => ({
    ...step,
    slot,
    piece: thing,
    notes,
  }));
}

function headingDeletionOver(step: StepOf<'delete heading'>, over: Step): Fate<Step> {
  const fate = deletionOver(
    { type: 'delete paragraph', slot: step.slot, piece: step.heading, notes: [] },
    over,
  );
  return mapFate(fate, (now): Step =>
    now.type === 'delete paragraph' && now.piece.type === 'heading' && now.notes.length === 0
      ? { type: 'delete heading', slot: now.slot, heading: now.piece }
      : now,
  );
}

/** What was changed in the old words is changed in the new ones too, where they still have the words it speaks of. */
function replacementOver(step: StepOf<'replace paragraph'>, over: Step, { follow, tie }: Way): Fate<Step> {
  if (isGone(step.id, over)) return lost(step, 'it is no longer there');
  if (over.type === 'replace paragraph' && over.id === step.id) return replacedTwice(step, over);
  if (over.type === 'move paragraph' && over.id === step.id) {
    return over.dress === undefined
      ? unchanged(step)
      : lost(step, 'it was moved and became another kind of paragraph');
  }
  if (!isInside(over, new Set(idsIn(step.old)), step.gone)) return unchanged(step);
  // What was accepted goes before what is pending at a tie, and the other way round.
  const follows = follow(over, step, tie === 'behind' ? 'before' : 'behind');
  if (follows.outcome === 'lost') return lost(step, ALTERED);
  const old = pieceAfter(step.old, step.gone, over);
  const now = pieceAfter(step.now, step.notes, follows.value);
  if (!old.ok || !now.ok) return lost(step, ALTERED);
  const merged: Step = { ...step, old: old.value.thing, now: now.value.thing };
  return follows.clash ? contested(merged, ALTERED) : touched(merged, 'words in it were changed');
}

function moveOver(step: StepOf<'move paragraph'>, over: Step, { tie }: Way): Fate<Step> {
  if (isGone(step.id, over) && over.type !== 'replace paragraph') return lost(step, 'it is no longer there');
  if (over.type === 'move paragraph' && over.id === step.id)
    return lost(step, 'it was moved to another place');
  const ground = groundAfter(over, tie);
  const dress = dressOfMove(step, over);
  return joinFates(ground.stand(step.from), ground.place(step.to), (from, to): Step => {
    if (from === step.from && to === step.to && dress === step.dress) return step;
    // Its new place is counted without it.
    const place = to.after === step.id ? { ...from, in: to.in } : to;
    return { ...step, from, to: place, ...(dress === undefined ? {} : { dress }) };
  });
}

function splitOver(step: StepOf<'split paragraph'>, over: Step, { tie }: Way): Fate<Step> {
  const { id, at } = step;
  // Words put in where it is split stay in the first half, whichever came first; two splits do not.
  const ground = groundAfter(over, isEditing(over) ? 'behind' : tie);
  if (over.type === 'move paragraph' && over.id === id) return contested(step, 'it was moved');
  const edit = {
    line: { type: 'paragraph' as const, id },
    at,
    removed: joinOf(step),
    inserted: [],
    notes: [],
    gone: [],
    beyond: 0,
  };
  return mapFate(ground.edit(edit), (now): Step => {
    if (now === edit || now.line.type !== 'paragraph') return step;
    return { ...step, id: now.line.id, at: now.at };
  });
}

function joinOver(step: StepOf<'join paragraphs'>, over: Step): Fate<Step> {
  const { id, second } = step;
  if (isEditing(over)) return joinOverEdits(step, over);
  switch (over.type) {
    case 'split paragraph':
      if (over.id !== id) return unchanged(step);
      return shifted({ ...step, id: over.second, at: step.at - over.at - over.join.length });
    case 'join paragraphs':
      if (over.id === id) return lost(step, 'they were joined already');
      if (over.second !== id) return unchanged(step);
      return shifted({ ...step, id: over.id, at: step.at + over.at + over.join.length });
    case 'insert paragraph':
    case 'insert heading':
      return comesBetween(over.slot, id) ? lost(step, 'something was put between them') : unchanged(step);
    case 'move paragraph':
      if (over.id === id || over.id === second || comesBetween(over.to, id))
        return lost(step, 'they stand apart');
      return unchanged(step);
    case 'replace paragraph':
      if (over.id === id || over.id === second) return lost(step, ALTERED);
      break;
    default:
  }
  const isLost = isGone(id, over) || isGone(second, over);
  return isLost ? lost(step, 'one of them is no longer there') : unchanged(step);
}

function comesBetween(slot: Slot, id: BlockId): boolean {
  return slot.in === id || slot.after === id;
}

function joinOverEdits(step: StepOf<'join paragraphs'>, over: EditingStep): Fate<Step> {
  const own = editsOf(over).filter(({ line }) => line.type === 'paragraph' && line.id === step.id);
  if (editsOf(over).some(({ line }) => line.type === 'tail' && line.id === step.id)) {
    return lost(step, 'the first has closing words');
  }
  if (own.length === 0) return unchanged(step);
  const by = own.reduce((sum, { inserted, removed }) => sum + lengthOf(inserted) - lengthOf(removed), 0);
  return by === 0 ? unchanged(step) : shifted({ ...step, at: step.at + by });
}

function annexInsertionOver(step: StepOf<'insert annex'>, over: Step, { tie }: Way): Fate<Step> {
  const { index } = step;
  if (over.type === 'insert annex' && over.index === index && tie === 'before') return unchanged(step);
  if (over.type === 'insert annex' && over.index <= index) {
    const now: Step = { ...step, index: index + 1 };
    return over.index === index ? contested(now, 'another annex was put in at the same place') : shifted(now);
  }
  if (over.type === 'delete annex' && over.index < index) {
    const now: Step = { ...step, index: index - 1 };
    return over.index === index - 1
      ? contested(now, 'the annex before its place was taken out')
      : shifted(now);
  }
  return unchanged(step);
}

function annexDeletionOver(step: StepOf<'delete annex'>, over: Step): Fate<Step> {
  const { index, annex } = step;
  if (over.type === 'insert annex')
    return over.index <= index ? shifted({ ...step, index: index + 1 }) : unchanged(step);
  if (over.type === 'delete annex') {
    if (over.index === index) return lost(step, 'it is no longer there');
    return over.index < index ? shifted({ ...step, index: index - 1 }) : unchanged(step);
  }
  if (!isInside(over, new Set(idsOfAnnex(annex)), step.notes)) return unchanged(step);
  const after = annexAfter(annex, step.notes, over);
  if (!after.ok) return lost(step, 'the annex itself was changed');
  return contested(
    { ...step, annex: after.value.thing, notes: after.value.notes },
    'the annex itself was changed',
  );
}
