import { assertNever } from '@penholder/kernel';

import { type Edit, editOf, inReadingOrder, wordsStepOf } from './edits.js';
import { lengthOf } from './line-splice.js';
import { keyOfLine } from './lines.js';
import type { Step, WordsStep } from './step.js';

/**
 * The step that undoes this one: applied after it, it gives the document that was there before.
 *
 * It does so to the letter where the notes of that document stand in the order of their calls, and where the step tells
 * the numbers that it takes away (`dress`, `secondNumber`).
 */
export function invert(step: Step): Step {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
    case 'delete words':
      return undoing(editOf(step), 0);
    case 'replace throughout':
      return { ...step, changes: invertChanges(step.changes) };
    case 'insert paragraph':
      return { ...step, type: 'delete paragraph' };
    case 'delete paragraph':
      return { ...step, type: 'insert paragraph' };
    case 'replace paragraph':
      return { ...step, old: step.now, now: step.old, notes: step.gone, gone: step.notes };
    case 'move paragraph':
      return invertMove(step);
    case 'split paragraph':
      return { ...step, type: 'join paragraphs', secondNumber: step.secondNumber ?? null };
    case 'join paragraphs':
      return { ...step, type: 'split paragraph' };
    case 'insert heading':
      return { ...step, type: 'delete heading' };
    case 'delete heading':
      return { ...step, type: 'insert heading' };
    case 'insert annex':
      return { ...step, type: 'delete annex' };
    case 'delete annex':
      return { ...step, type: 'insert annex' };
    case 'name annex':
    case 'arrange notes':
      return undoneNaming(step);
    case 'insert note':
      return { ...step, type: 'delete note' };
    case 'delete note':
      return { ...step, type: 'insert note' };
    default:
      return assertNever(step);
  }
}

function undoneNaming(step: Extract<Step, { type: 'name annex' | 'arrange notes' }>): Step {
  return step.type === 'name annex'
    ? { ...step, old: step.now, now: step.old }
    : { ...step, old: step.now, now: step.old };
}

/** What undoes an edit that others have moved by so many characters. */
function undoing(edit: Edit, moved: number): WordsStep {
  return wordsStepOf({
    line: edit.line,
    at: edit.at + moved,
    removed: edit.inserted,
    inserted: edit.removed,
    notes: edit.gone,
    gone: edit.notes,
    beyond: 0,
  });
}

/** Each change stands where those before it in its line have moved it. */
function invertChanges(changes: readonly WordsStep[]): WordsStep[] {
  const moved = new Map<string, number>();
  return inReadingOrder(changes.map(editOf)).map((edit) => {
    const key = keyOfLine(edit.line);
    const before = moved.get(key) ?? 0;
    moved.set(key, before + lengthOf(edit.inserted) - lengthOf(edit.removed));
    return undoing(edit, before);
  });
}

function invertMove(step: Extract<Step, { type: 'move paragraph' }>): Step {
  const { from, to, dress, ...rest } = step;
  const back = dress === undefined ? {} : { dress: { old: dress.now, now: dress.old } };
  return { ...rest, from: to, to: from, ...back };
}
