import { err, ok, type Result } from '@penholder/kernel';
import { type BlockId, plainText } from '@penholder/resolution';

import { joinWithNext, moveTo, putInstead, slotOf, splitAt, takeOut } from '../../steps/make-steps.js';
import type { Failure, Step } from '../../steps/step.js';
import type { Instruction, ParagraphName, QuotedParagraph } from '../instruction.js';
import type { Draft } from './draft.js';
import { findParagraph, shortName } from './find-paragraph.js';
import { findWords } from './find-words.js';
import { newParagraph } from './new-paragraph.js';
import { isSameReading, wordsOfParagraph } from './same-reading.js';
import { slotAt, slotBehind } from './slot-of-point.js';
import { type MakeStep, stepByStep } from './step-by-step.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** The steps of "delete operative paragraph 9", with its words where they are quoted. */
export function resolveDeletedParagraphs({ what, reading }: Of<'delete paragraphs'>, draft: Draft): Steps {
  return stepByStep(
    draft,
    what.map((name, index) => (now) => deleteOne(name, reading[index], now)),
  );
}

function deleteOne(
  name: ParagraphName,
  reading: QuotedParagraph | undefined,
  draft: Draft,
): Result<Step, Failure> {
  const found = findParagraph(draft, name);
  if (!found.ok) return found;
  const piece = found.value;
  const text = wordsOfParagraph(piece);
  if (reading !== undefined && !isSameReading(reading.text, text))
    return err({ type: 'Conflict', where: shortName(name), expected: reading.text, found: text });
  return takeOut(draft.current, piece.id);
}

/** The steps of "replace operative paragraph 200 with the following text". */
export function resolveReplacedParagraphs(
  { what, by, notes }: Of<'replace paragraphs'>,
  draft: Draft,
): Steps {
  const [first] = what;
  if (first === undefined) return ok([]);
  const role = first.part.length > 0 ? 'part' : first.role;
  const replaced = what.slice(0, by.length).map(
    (name, index): MakeStep =>
      (now) =>
        replaceOne(name, by[index] ?? { text: '', number: null }, notes, now),
  );
  const surplus = what.slice(by.length).map(
    (name): MakeStep =>
      (now) =>
        deleteOne(name, undefined, now),
  );
  const last = what.at(-1) ?? first;
  const more = by.slice(what.length);
  const at = { type: 'after', paragraph: last } as const;
  return stepByStep(draft, [
    ...replaced,
    ...surplus,
    ...insertions({ type: 'insert paragraphs', at, role, paragraphs: more, notes }),
  ]);
}

function replaceOne(
  name: ParagraphName,
  by: QuotedParagraph,
  notes: Of<'replace paragraphs'>['notes'],
  draft: Draft,
): Result<Step, Failure> {
  const found = findParagraph(draft, name);
  if (!found.ok) return found;
  const old = found.value;
  const made = newParagraph(by, name.part.length > 0 ? 'part' : name.role, notes, draft);
  const { content, children, tail } = made.piece;
  return putInstead(draft.current, { ...old, content, children, tail }, made.notes);
}

/** The steps of "after operative paragraph 4, insert two new operative paragraphs". */
export function resolveInsertedParagraphs(instruction: Of<'insert paragraphs'>, draft: Draft): Steps {
  return stepByStep(draft, insertions(instruction));
}

/** Put in before a point, or behind one: what was put in there already comes first, so that all stand as they are said. */
function insertions({ at, role, paragraphs, notes }: Of<'insert paragraphs'>): MakeStep[] {
  let last: BlockId | null = null;
  return paragraphs.map((quoted): MakeStep => (draft) => {
    const slot = last === null ? slotAt(at, draft) : slotBehind(draft.current, last);
    if (!slot.ok) return slot;
    const { piece, notes: own } = newParagraph(quoted, role, notes, draft);
    last = piece.id;
    return ok({ type: 'insert paragraph', slot: slot.value, piece, notes: own });
  });
}

/** The steps of "move operative paragraph 7 after operative paragraph 3"; several keep their order. */
export function resolveMovedParagraphs({ what, to }: Of<'move paragraphs'>, draft: Draft): Steps {
  let last: BlockId | null = null;
  const makers = what.map((name): MakeStep => (now) => {
    const found = findParagraph(now, name);
    if (!found.ok) return found;
    const slot = last === null ? slotAt(to, now) : slotBehind(now.current, last);
    if (!slot.ok) return slot;
    last = found.value.id;
    const { in: holder, after } = slot.value;
    const own = slotOf(now.current, found.value.id);
    return moveTo(now.current, found.value.id, {
      in: holder,
      after: after === found.value.id ? (own?.after ?? null) : after,
    });
  });
  return stepByStep(draft, makers);
}

/** The step of "split operative paragraph 4 before “…”". */
export function resolveSplitParagraph({ what, before }: Of<'split paragraph'>, draft: Draft): Steps {
  const paragraph = findParagraph(draft, what);
  if (!paragraph.ok) return paragraph;
  const { id, content } = paragraph.value;
  const found = findWords(before, [{ name: { type: 'paragraph', id }, line: content }], shortName(what));
  if (!found.ok) return found;
  const blank = /\s$/u.test(plainText(content).slice(0, found.value.at)) ? 1 : 0;
  return stepByStep(draft, [
    ({ current, ids }) => splitAt(current, { id, at: found.value.at - blank, length: blank }, ids.block()),
  ]);
}

/** The steps of "merge operative paragraphs 4 and 5"; they must stand one behind the other. */
export function resolveJoinedParagraphs({ what }: Of<'join paragraphs'>, draft: Draft): Steps {
  const [first, ...others] = what;
  const whole = first === undefined ? null : findParagraph(draft, first);
  if (whole === null || !whole.ok) return whole ?? ok([]);
  return stepByStep(
    draft,
    others.map(
      (name): MakeStep =>
        (now) =>
          joinOne(whole.value.id, name, now),
    ),
  );
}

function joinOne(id: BlockId, name: ParagraphName, now: Draft): Result<Step, Failure> {
  const next = findParagraph(now, name);
  if (!next.ok) return next;
  const before = slotOf(now.current, next.value.id)?.after;
  if (before === id) return joinWithNext(now.current, id, ' ');
  const where = `before ${shortName(name)}`;
  return err({
    type: 'Conflict',
    where,
    expected: 'the paragraph it is merged with',
    found: 'another',
  });
}
