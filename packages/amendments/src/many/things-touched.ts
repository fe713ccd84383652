import { assertNever } from '@penholder/kernel';

import { idsOfAnnex } from '../steps/apply-annex.js';
import { editsOf } from '../steps/edits.js';
import { idsIn } from '../steps/pieces.js';
import type { LineName, Slot, Step } from '../steps/step.js';
import type { PendingAmendment } from './pending.js';

/** Names of all that an amendment touches, for what it amends; two without a name in common cannot contend. */
export function thingsTouched({ to, steps }: PendingAmendment): Set<string> {
  return new Set(steps.flatMap(thingsOf).map((thing) => `${to ?? ''}/${thing}`));
}

/** Names of all that a step touches: ids, and places of which it says what stands there. */
export function thingsOf(step: Step): string[] {
  switch (step.type) {
    case 'replace words':
    case 'insert words':
    case 'delete words':
    case 'replace throughout':
      return editsOf(step).flatMap(({ line, gone }) => [thingOfLine(line), ...gone.map(({ id }) => id)]);
    case 'insert note':
    case 'delete note':
      return [thingOfLine(step.line), step.note.id];
    case 'insert paragraph':
      return [...thingsOfSlot(step.slot), ...idsIn(step.piece), ...step.notes.map(({ id }) => id)];
    case 'delete paragraph':
      return [...thingsOfSlot(step.slot), ...idsIn(step.piece), ...step.notes.map(({ id }) => id)];
    case 'insert heading':
    case 'delete heading':
      return [...thingsOfSlot(step.slot), step.heading.id];
    case 'replace paragraph':
      return [...idsIn(step.old), ...idsIn(step.now), ...step.gone.map(({ id }) => id)];
    case 'move paragraph':
      return [step.id, ...thingsOfSlot(step.from), ...thingsOfSlot(step.to)];
    case 'split paragraph':
    case 'join paragraphs':
      return [step.id, step.second];
    case 'insert annex':
    case 'delete annex':
      return ['annexes', ...idsOfAnnex(step.annex), ...step.notes.map(({ id }) => id)];
    case 'name annex':
      return [step.id];
    case 'arrange notes':
      return step.old.map(({ id }) => id);
    default:
      return assertNever(step);
  }
}

function thingOfLine(line: LineName): string {
  switch (line.type) {
    case 'title':
    case 'organ':
      return line.type;
    case 'cell':
      return line.table;
    default:
      return line.id;
  }
}

/** The place itself, and what it is told by: the holder, where it is a block, and the neighbour. */
function thingsOfSlot({ in: holder, after }: Slot): string[] {
  const isPart = holder === 'preamble' || holder === 'operative';
  return [`${holder} ${after ?? ''}`, ...(isPart ? [] : [holder]), ...(after === null ? [] : [after])];
}
