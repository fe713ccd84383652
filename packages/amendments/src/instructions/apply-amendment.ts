import { type IdSource, labelsOf, type Resolution } from '@penholder/resolution';

import { applySteps } from '../steps/apply-step.js';
import type { Failure } from '../steps/step.js';
import { withConsequences } from './consequences.js';
import { failureInWords, notUnderstoodInWords } from './failure-in-words.js';
import type { InstructionReading } from './instruction-reading.js';
import type { Instruction } from './instruction.js';
import { findParagraph } from './resolve/find-paragraph.js';
import { nameOfTable } from './resolve/find-table.js';
import { placeName } from './resolve/lines-of-place.js';
import { resolveInstruction } from './resolve-instruction.js';

/** What became of an instruction. `target` are the labels of what it points at, in the draft as issued. */
export interface InstructionOutcome {
  readonly text: string;
  readonly outcome: 'applied' | 'not understood' | 'not found' | 'several places' | 'conflicts';
  readonly target: readonly string[];
  readonly detail: string | null;
}

/** An amendment applied: what became of each instruction, and the text with those that could be. */
export interface AppliedAmendment {
  readonly outcomes: readonly InstructionOutcome[];
  readonly document: Resolution;
}

/**
 * Applies instructions to a draft, in order; each whole or not at all, and the others go on. What follows by itself
 * (numbers, the last full stop) is done at the end.
 */
export function applyAmendment(
  base: Resolution,
  readings: readonly InstructionReading[],
  ids: IdSource,
): AppliedAmendment {
  const outcomes: InstructionOutcome[] = [];
  let current = base;
  for (const { text, result } of readings) {
    if (!result.ok) {
      outcomes.push({
        text,
        outcome: 'not understood',
        target: [],
        detail: notUnderstoodInWords(result.error),
      });
      continue;
    }
    const target = targetOf(result.value, base, ids);
    const steps = resolveInstruction(result.value, { base, current, ids });
    const applied = steps.ok ? applySteps(current, steps.value) : steps;
    if (applied.ok) current = applied.value;
    const become = applied.ok ? ({ outcome: 'applied', detail: null } as const) : refused(applied.error);
    outcomes.push({ text, target, ...become });
  }
  return { outcomes, document: current === base ? base : withConsequences(base, current) };
}

function refused(failure: Failure): Pick<InstructionOutcome, 'outcome' | 'detail'> {
  return { outcome: outcomeOf(failure), detail: failureInWords(failure) };
}

function outcomeOf(failure: Failure): InstructionOutcome['outcome'] {
  switch (failure.type) {
    case 'NoSuchParagraph':
    case 'WordsNotFound':
      return 'not found';
    case 'SeveralPlaces':
    case 'LinesNotKnown':
    case 'AcrossParts':
      return 'several places';
    case 'Conflict':
      return 'conflicts';
  }
}

function targetOf(instruction: Instruction, base: Resolution, ids: IdSource): string[] {
  switch (instruction.type) {
    case 'replace title':
      return ['title'];
    case 'replace organ':
      return ['organ'];
    case 'in annex':
      return [instruction.annex];
    case 'with result':
      return targetOf(instruction.instruction, base, ids);
    case 'delete annex':
      return [instruction.what];
    case 'insert annex':
      return instruction.at.type === 'at the end' ? [] : [instruction.at.annex];
    case 'replace table':
    case 'delete table':
      return [nameOfTable(instruction.what)];
    default:
      return labelsNamed(instruction, base, ids);
  }
}

type OnParagraphs = Exclude<
  Instruction,
  {
    readonly type:
      `${'replace' | 'delete'} table` | `${string} annex` | 'with result' | `replace ${'title' | 'organ'}`;
  }
>;

function labelsNamed(instruction: OnParagraphs, base: Resolution, ids: IdSource): string[] {
  if ('where' in instruction) {
    const where = 'type' in instruction.where ? [instruction.where] : instruction.where;
    return where.map(placeName);
  }
  const labels = labelsOf(base);
  const draft = { base, current: base, ids };
  const named = 'what' in instruction ? [instruction.what].flat() : [];
  const beside = 'at' in instruction && 'paragraph' in instruction.at ? [instruction.at.paragraph] : [];
  return [...named, ...beside].flatMap((name) => {
    const found = findParagraph(draft, name);
    return found.ok ? (labels.get(found.value.id) ?? []) : [];
  });
}
