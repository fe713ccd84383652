import {
  applySteps,
  type Failure,
  type InstructionReading,
  type NotUnderstood,
  readInstructions,
  rebaseSteps,
  resolveInstruction,
  type Step,
  stepsBetween,
} from '@penholder/amendments';
import { assertNever, err, ok, type Result } from '@penholder/kernel';
import type { Proposal } from '@penholder/protocol';
import type { Block, IdSource, Resolution } from '@penholder/resolution';

import { blockOf, callsIn, idsIn, withBlock, withNewBlock, withoutBlock, withOwnPartIds } from './blocks.js';

/** Why a change is not one that can be proposed. Nothing was stored. */
export type ProposalRefusal =
  | { readonly type: 'NotUnderstood'; readonly parts: readonly NotUnderstood[] }
  | { readonly type: 'CannotBeDone'; readonly instruction: string; readonly failure: Failure }
  /** The paragraph that was edited is not in the text any more. */
  | { readonly type: 'ParagraphGone' }
  /** The words that were edited are not there any more. */
  | { readonly type: 'WordsGone'; readonly why: readonly string[] }
  /** What is wanted is another paragraph than the one that was seen. */
  | { readonly type: 'NotThisParagraph' }
  /** A note is called that the paragraph did not call: notes are put in by an instruction. */
  | { readonly type: 'NoteUnknown' }
  | { readonly type: 'NothingChanged' };

/** The ground on which something is proposed. */
export interface ProposalGround {
  /** The version whose numbers are spoken of. */
  readonly base: Resolution;
  /** The text; for an amendment to an amendment, the text with that one. */
  readonly text: Resolution;
  readonly ids: IdSource;
}

/**
 * The steps that a change asks for, on the text as it stands.
 * Promise: all of it or nothing. Numbers are those of the base, words those of the text. An edit was made on the paragraph as
 * its proposer saw it, and is taken over what became of that paragraph since.
 */
export function proposedSteps(
  change: Proposal['change'],
  ground: ProposalGround,
): Result<readonly Step[], ProposalRefusal> {
  const steps = stepsFor(change, ground);
  return steps.ok && steps.value.length === 0 ? err({ type: 'NothingChanged' }) : steps;
}

function stepsFor(
  change: Proposal['change'],
  ground: ProposalGround,
): Result<readonly Step[], ProposalRefusal> {
  switch (change.type) {
    case 'instruction':
      return instructedSteps(readInstructions(change.text), ground);
    case 'edit':
      return editedSteps(change.seen, change.now, ground);
    case 'insert':
      return insertedSteps(change, ground);
    default:
      return assertNever(change);
  }
}

/** The steps of instructions one after another: each finds its words in what those before it have left. */
export function instructedSteps(
  readings: readonly InstructionReading[],
  { base, text, ids }: ProposalGround,
): Result<Step[], ProposalRefusal> {
  const parts = readings.flatMap(({ result }) => (result.ok ? [] : [result.error]));
  if (parts.length > 0) return err({ type: 'NotUnderstood', parts });
  const steps: Step[] = [];
  let current = text;
  for (const { text: instruction, result } of readings) {
    if (!result.ok) continue;
    const resolved = resolveInstruction(result.value, { base, current, ids });
    const applied = resolved.ok ? applySteps(current, resolved.value) : resolved;
    if (!applied.ok) return err({ type: 'CannotBeDone', instruction, failure: applied.error });
    current = applied.value;
    if (resolved.ok) steps.push(...resolved.value);
  }
  return ok(steps);
}

function editedSteps(
  seen: Block,
  now: Block | null,
  { text, ids }: ProposalGround,
): Result<readonly Step[], ProposalRefusal> {
  if (blockOf(text, seen.id) === undefined) return err({ type: 'ParagraphGone' });
  if (now !== null && (now.id !== seen.id || now.type !== seen.type))
    return err({ type: 'NotThisParagraph' });
  const unknown = now === null ? [] : callsIn(now).filter((note) => !callsIn(seen).includes(note));
  if (unknown.length > 0) return err({ type: 'NoteUnknown' });
  const asSeen = withBlock(text, seen);
  const wanted =
    now === null
      ? withoutBlock(text, seen.id)
      : withBlock(text, withOwnPartIds(now, new Set(idsIn(seen)), ids));
  return carried(stepsBetween(asSeen, wanted), stepsBetween(asSeen, text));
}

function carried(steps: readonly Step[], since: readonly Step[]): Result<readonly Step[], ProposalRefusal> {
  const fates = rebaseSteps(steps, since);
  const gone = fates.filter(({ outcome }) => outcome === 'lost');
  if (gone.length > 0) return err({ type: 'WordsGone', why: gone.flatMap(({ why }) => why ?? []) });
  return ok(fates.map(({ step }) => step));
}

function insertedSteps(
  change: Extract<Proposal['change'], { type: 'insert' }>,
  { text, ids }: ProposalGround,
): Result<readonly Step[], ProposalRefusal> {
  if (callsIn(change.block).length > 0) return err({ type: 'NoteUnknown' });
  const block = withOwnPartIds(change.block, new Set(), ids);
  const wanted = withNewBlock(text, change, block);
  return wanted === undefined ? err({ type: 'ParagraphGone' }) : ok(stepsBetween(text, wanted));
}
