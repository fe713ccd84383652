import { assertNever, ok, type Result } from '@penholder/kernel';
import type { Resolution } from '@penholder/resolution';

import { deleteAnnex, insertAnnex, nameAnnex } from './apply-annex.js';
import { applyEdits } from './apply-edits.js';
import { applyNoteStep, arrangeNotes } from './apply-note.js';
import { deletePiece, insertPiece, movePiece, replacePiece } from './apply-pieces.js';
import { joinParagraphs, splitParagraph } from './apply-split.js';
import { editsOf } from './edits.js';
import type { Failure, Step } from './step.js';

/**
 * The document after a step.
 *
 * Promise: exact (what is to be taken out must stand there to the letter, else `Conflict` or `NoSuchParagraph`, and nothing
 * is changed) and total; blocks that the step does not touch are shared with the document before; lines come out in their
 * normal form; notes stand in the order of their calls. Numbers are left as they are: those that are not frozen are
 * computed, so that none has to be moved.
 */
export function applyStep(resolution: Resolution, step: Step): Result<Resolution, Failure> {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
    case 'delete words':
    case 'replace throughout':
      return applyEdits(resolution, editsOf(step));
    case 'insert note':
    case 'delete note':
      return applyNoteStep(resolution, step);
    case 'insert paragraph':
      return insertPiece(resolution, step.slot, step.piece, step.notes);
    case 'delete paragraph':
      return deletePiece(resolution, step.slot, step.piece, step.notes);
    case 'insert heading':
      return insertPiece(resolution, step.slot, step.heading, []);
    case 'delete heading':
      return deletePiece(resolution, step.slot, step.heading, []);
    case 'replace paragraph':
      return replacePiece(resolution, step);
    case 'move paragraph':
      return movePiece(resolution, step);
    case 'split paragraph':
      return splitParagraph(resolution, step);
    case 'join paragraphs':
      return joinParagraphs(resolution, step);
    case 'insert annex':
      return insertAnnex(resolution, step);
    case 'delete annex':
      return deleteAnnex(resolution, step);
    case 'name annex':
      return nameAnnex(resolution, step);
    case 'arrange notes':
      return arrangeNotes(resolution, step);
    default:
      return assertNever(step);
  }
}

/** The document after all these steps, each applied to what those before it left; at the first failure none is applied. */
export function applySteps(resolution: Resolution, steps: readonly Step[]): Result<Resolution, Failure> {
  let result: Result<Resolution, Failure> = ok(resolution);
  for (const step of steps) {
    if (!result.ok) return result;
    result = applyStep(result.value, step);
  }
  return result;
}
