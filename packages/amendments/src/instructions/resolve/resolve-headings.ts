import { ok, type Result } from '@penholder/kernel';
import { type BlockId, textRun } from '@penholder/resolution';

import { takeOut } from '../../steps/make-steps.js';
import { piecesIn } from '../../steps/pieces.js';
import type { Failure, Slot, Step } from '../../steps/step.js';
import type { Instruction } from '../instruction.js';
import type { Draft } from './draft.js';
import { linesOfPlace } from './lines-of-place.js';
import { slotAt } from './slot-of-point.js';
import { stepByStep } from './step-by-step.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** The step of "after operative paragraph 4, insert the heading “…”". */
export function resolveInsertedHeading({ at, words }: Of<'insert heading'>, draft: Draft): Steps {
  const slot = slotAt(at, draft);
  if (!slot.ok) return slot;
  const level = levelAt(slot.value, draft);
  const heading = { type: 'heading', id: draft.ids.block(), level, content: [textRun(words)] } as const;
  return ok([{ type: 'insert heading', slot: slot.value, heading }]);
}

/** No instruction tells a level: that of the heading before it, which it stands beside; without one, the highest. */
function levelAt({ in: holder, after }: Slot, { current }: Draft): number {
  const pieces = piecesIn(current, holder) ?? [];
  const before = pieces.slice(0, placeBehind(pieces, after));
  return before.findLast((piece) => piece.type === 'heading')?.level ?? 1;
}

function placeBehind(pieces: readonly { readonly id: BlockId }[], after: BlockId | null): number {
  return pieces.findIndex(({ id }) => id === after) + 1;
}

/** The step of "delete the heading “…”". */
export function resolveDeletedHeading({ words }: Of<'delete heading'>, draft: Draft): Steps {
  const lines = linesOfPlace(draft, { type: 'heading', words });
  if (!lines.ok) return lines;
  const headings = lines.value.flatMap(({ name }) => (name.type === 'heading' ? [name.id] : []));
  return stepByStep(
    draft,
    headings.map(
      (id) =>
        ({ current }) =>
          takeOut(current, id),
    ),
  );
}
