import { err, ok, type Result } from '@penholder/kernel';
import type { AnyParagraph, BlockId, Resolution } from '@penholder/resolution';

import { slotOf } from '../../steps/make-steps.js';
import { idsOf, piecesIn } from '../../steps/pieces.js';
import type { Failure, Slot } from '../../steps/step.js';
import type { ParagraphPoint } from '../instruction.js';
import type { Draft } from './draft.js';
import { findParagraph, shortName } from './find-paragraph.js';

/** The place in the text as it stands that a point of the draft as issued means: behind what was put in there already. */
export function slotAt(at: ParagraphPoint, draft: Draft): Result<Slot, Failure> {
  if (at.type === 'at the beginning' || at.type === 'at the end') {
    const holder = at.role === 'preambular' ? 'preamble' : 'operative';
    const last = piecesIn(draft.current, holder)?.at(-1)?.id ?? null;
    return ok({ in: holder, after: at.type === 'at the end' ? last : lastPutInBehind(null, holder, draft) });
  }
  const beside = findParagraph(draft, at.paragraph);
  if (!beside.ok) return beside;
  if (at.type === 'last in') return slotOfLast(beside.value, shortName(at.paragraph));
  const slot = slotOf(draft.current, beside.value.id);
  if (slot === undefined) return err({ type: 'NoSuchParagraph', name: shortName(at.paragraph) });
  return ok(
    at.type === 'before' ? slot : { in: slot.in, after: lastPutInBehind(beside.value.id, slot.in, draft) },
  );
}

/** A paragraph without parts has none to go on from: whether they are lettered is said by what replaces it. */
function slotOfLast({ id, children }: AnyParagraph, name: string): Result<Slot, Failure> {
  const last = children.at(-1);
  return last === undefined
    ? err({ type: 'NoSuchParagraph', name: `${name} (a)` })
    : ok({ in: id, after: last.id });
}

/** The place directly behind a piece. */
export function slotBehind(current: Resolution, id: BlockId): Result<Slot, Failure> {
  const slot = slotOf(current, id);
  return slot === undefined ? err({ type: 'NoSuchParagraph', name: id }) : ok({ in: slot.in, after: id });
}

function lastPutInBehind(id: BlockId | null, holder: Slot['in'], { base, current }: Draft): BlockId | null {
  const issued = idsOf(base);
  const pieces = piecesIn(current, holder) ?? [];
  let at = id === null ? -1 : pieces.findIndex((piece) => piece.id === id);
  for (let next = pieces[at + 1]; next !== undefined && !issued.has(next.id); next = pieces[at + 1]) at += 1;
  return pieces[at]?.id ?? id;
}
