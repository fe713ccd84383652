import { err, ok, type Result } from '@penholder/kernel';
import { type Annex, plainText, type Resolution, textRun } from '@penholder/resolution';

import { callsOfAnnex } from '../../steps/apply-annex.js';
import { changeWords, notesLost } from '../../steps/make-steps.js';
import { lengthOf } from '../../steps/line-splice.js';
import type { Failure, Step } from '../../steps/step.js';
import type { AnnexPoint, Instruction } from '../instruction.js';
import { isPlain, stepInAnnex, viewOfAnnex } from './annex-view.js';
import type { Draft } from './draft.js';
import { findAnnex } from './find-annex.js';
import { newAnnex } from './new-annex.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;
type Steps = Result<Step[], Failure>;

/** The step of "insert a new annex entitled “…”, reading: …". What its paragraphs print as numbers they keep. */
export function resolveInsertedAnnex({ at, title, text, notes }: Of<'insert annex'>, draft: Draft): Steps {
  const index = indexAt(at, draft);
  if (!index.ok) return index;
  const made = newAnnex({ title, text }, notes, draft);
  return ok([{ type: 'insert annex', index: index.value, annex: made.annex, notes: made.notes }]);
}

/** What was put behind an annex before comes first. */
function indexAt(at: AnnexPoint, draft: Draft): Result<number, Failure> {
  const { base, current } = draft;
  if (at.type === 'at the end') return ok(current.annexes.length);
  const found = findAnnex(draft, at.annex);
  if (!found.ok) return found;
  if (at.type === 'before') return ok(found.value.index);
  const issued = new Set(base.annexes.map(({ id }) => id));
  let index = found.value.index + 1;
  for (let next = current.annexes[index]; next !== undefined && !issued.has(next.id); index += 1)
    next = current.annexes[index + 1];
  return ok(index);
}

/** The step of "delete annex II". */
export function resolveDeletedAnnex({ what }: Of<'delete annex'>, draft: Draft): Steps {
  const found = findAnnex(draft, what);
  if (!found.ok) return found;
  const { now: annex, index } = found.value;
  const notes = notesLost(draft.current, callsOfAnnex(annex));
  return ok([{ type: 'delete annex', index, annex, notes }]);
}

/** The steps of "amend the name of the organ to read “…”". */
export function resolveReplacedOrgan({ by }: Of<'replace organ'>, { current }: Draft): Steps {
  const place = { line: { type: 'organ' }, at: 0, length: lengthOf(current.organ) } as const;
  const step = changeWords(current, place, by === '' ? [] : [textRun(by)]);
  return step.ok ? ok([step.value]) : step;
}

/**
 * The steps of an instruction on an annex: those it means on the annex seen as a text of its own. A new paragraph bears
 * the number that is quoted with it, since annexes count none.
 */
export function resolveInAnnex<Other>(
  { annex: name, instruction }: Of<'in annex'>,
  draft: Draft,
  resolve: (instruction: Instruction, draft: Draft) => Result<Step[], Failure | Other>,
): Result<Step[], Failure | Other> {
  const found = findAnnex(draft, name);
  if (!found.ok) return found;
  const { issued, now } = found.value;
  if (!isPlain(now)) return err(resolutionItself(name, now));
  const rest = draft.ids.block();
  const view = (of: Resolution, annex: Annex) => viewOfAnnex(of, annex, rest);
  const steps = resolve(instruction, {
    ...draft,
    base: view(draft.base, issued),
    current: view(draft.current, now),
  });
  if (!steps.ok) return steps;
  return ok(
    withNumbers(
      steps.value.map((step) => stepInAnnex(step, now.id)),
      instruction,
    ),
  );
}

function resolutionItself(name: string, annex: Annex): Failure {
  return {
    type: 'Conflict',
    where: name,
    expected: 'paragraphs of an annex',
    found: `a resolution: ${plainText(annex.title)}`,
  };
}

function withNumbers(steps: readonly Step[], instruction: Instruction): Step[] {
  const numbers = numbersQuoted(instruction);
  let next = 0;
  return steps.map((step) => {
    if (step.type !== 'insert paragraph' || step.piece.type !== 'paragraph') return step;
    const number = numbers[next] ?? null;
    next += 1;
    return { ...step, piece: { ...step.piece, number } };
  });
}

/** The numbers quoted with the paragraphs that are put in, in order; what takes another's place keeps the number there. */
function numbersQuoted(instruction: Instruction): (string | null)[] {
  if (instruction.type === 'insert paragraphs') return instruction.paragraphs.map(({ number }) => number);
  if (instruction.type !== 'replace paragraphs') return [];
  return instruction.by.slice(instruction.what.length).map(({ number }) => number);
}
