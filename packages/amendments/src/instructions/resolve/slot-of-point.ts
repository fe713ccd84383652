import { err, ok, type Result } from '@penholder/kernel';
import type { BlockId, Resolution } from '@penholder/resolution';

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
    return ok({ in: holder, after: at.type === 'at the end' ? last : null });
  }
  const beside = findParagraph(draft, at.paragraph);
  if (!beside.ok) return beside;
  const slot = slotOf(draft.current, beside.value.id);
  if (slot === undefined) return err({ type: 'NoSuchParagraph', name: shortName(at.paragraph) });
  return ok(
    at.type === 'before' ? slot : { in: slot.in, after: lastPutInBehind(beside.value.id, slot, draft) },
  );
}

/** The place directly behind a piece. */
export function slotBehind(current: Resolution, id: BlockId): Result<Slot, Failure> {
  const slot = slotOf(current, id);
  return slot === undefined ? err({ type: 'NoSuchParagraph', name: id }) : ok({ in: slot.in, after: id });
}

function lastPutInBehind(id: BlockId, { in: holder }: Slot, { base, current }: Draft): BlockId {
  const issued = idsOf(base);
  const pieces = piecesIn(current, holder) ?? [];
  let at = pieces.findIndex((piece) => piece.id === id);
  while (at + 1 < pieces.length && !issued.has(pieces[at + 1]?.id ?? id)) at += 1;
  return pieces[at]?.id ?? id;
}
