import { err, ok, type Result } from '@penholder/kernel';
import {
  type Annex,
  type BlockId,
  notesCalled,
  type NoteId,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { conflict, nameOfPiece, noSuch } from './failures.js';
import { settleNotes } from './note-order.js';
import { callsOf, idsIn, idsOf } from './pieces.js';
import { isSameValue } from './same-value.js';
import type { Failure, Step } from './step.js';

type Applied = Result<Resolution, Failure>;

/** Puts an annex among the others. */
export function insertAnnex(
  resolution: Resolution,
  { index, annex, notes }: Extract<Step, { type: 'insert annex' }>,
): Applied {
  const { annexes } = resolution;
  if (!Number.isInteger(index) || index < 0 || index > annexes.length) return err(noSuch(`annex ${index}`));
  const ids = idsOf(resolution);
  const known = idsOfAnnex(annex).find((id) => ids.has(id));
  if (known !== undefined)
    return err(conflict(nameOfPiece(resolution, known), 'a new annex', 'its id is taken'));
  const now = { ...resolution, annexes: annexes.toSpliced(index, 0, annex) };
  return settleNotes(now, { calls: callsOfAnnex(annex), brought: notes, gone: [] });
}

/** Takes an annex away, with the notes that only it called. */
export function deleteAnnex(
  resolution: Resolution,
  { index, annex, notes }: Extract<Step, { type: 'delete annex' }>,
): Applied {
  const own = resolution.annexes[index];
  if (own === undefined) return err(noSuch(`annex ${index}`));
  if (!isSameValue(own, annex)) {
    return err(conflict(nameOfPiece(resolution, annex.id), plainText(annex.title), plainText(own.title)));
  }
  const now = { ...resolution, annexes: resolution.annexes.toSpliced(index, 1) };
  return settleNotes(now, { calls: callsOfAnnex(annex), brought: [], gone: notes });
}

/** Gives an annex another printed name. */
export function nameAnnex(
  resolution: Resolution,
  { id, old, now }: Extract<Step, { type: 'name annex' }>,
): Applied {
  const own = resolution.annexes.find((annex) => annex.id === id);
  if (own === undefined) return err(noSuch(nameOfPiece(resolution, id)));
  if (own.label !== old)
    return err(conflict(nameOfPiece(resolution, id), old ?? 'no name', own.label ?? 'no name'));
  const annexes = resolution.annexes.map((annex) => (annex === own ? { ...annex, label: now } : annex));
  return ok({ ...resolution, annexes });
}

/** The ids of an annex and of everything in it. */
export function idsOfAnnex({ id, blocks }: Annex): BlockId[] {
  return [id, ...blocks.flatMap(idsIn)];
}

/** The notes an annex calls, each call once. */
export function callsOfAnnex({ title, blocks }: Annex): NoteId[] {
  return [...notesCalled(title), ...blocks.flatMap(callsOf)];
}
