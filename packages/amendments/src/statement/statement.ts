import { ok, type Result } from '@penholder/kernel';
import { plainText, type Resolution } from '@penholder/resolution';

import type { Instruction } from '../instructions/instruction.js';
import { applySteps } from '../steps/apply-step.js';
import type { Failure, Step } from '../steps/step.js';
import { annexInstructions } from './annexes.js';
import { holderInstructions } from './holder.js';
import { settingOf, type Setting } from './setting.js';
import { titleInstructions } from './title.js';
import { instructionsToText, missedBy } from './trial.js';

/** What a chair reads out so that the room can follow a text to its next version: instructions, the consequential ones last. */
export interface Statement {
  readonly instructions: readonly Instruction[];
  /** The labels of what changed and the instructions do not say: a table with cells over several rows, say. A person must see to them. */
  readonly unsaid: readonly string[];
}

/**
 * The statement that makes one text of another.
 *
 * Promise: read, and applied in order to FROM, its instructions give TO to a reader (typography apart), the front page and
 * what `unsaid` names left out. Numbers are those of FROM as issued. Words are quoted with as many around them as make
 * them unmistakable; a paragraph of which more than half is new is read in full.
 *
 * Plan: what is said is tried on FROM. Where the words of a paragraph do not give TO, it is read in full; what is still
 * another then is named.
 */
export function statementOf(from: Resolution, to: Resolution): Statement {
  const setting = settingOf(from, to);
  const instructions = instructionsOf(setting);
  const missed = missedBy(instructions, setting);
  if (missed.labels.length === 0) return { instructions, unsaid: [] };
  const others = instructionsOf({ ...setting, inFull: missed.ids });
  const still = missedBy(others, setting);
  return still.labels.length < missed.labels.length
    ? { instructions: others, unsaid: still.labels }
    : { instructions, unsaid: missed.labels };
}

/** What the steps of an amendment say when they are read out; refused where they do not fit the text. */
export function statementOfSteps(base: Resolution, steps: readonly Step[]): Result<Statement, Failure> {
  const now = applySteps(base, steps);
  return now.ok ? ok(statementOf(base, now.value)) : now;
}

function instructionsOf(setting: Setting): Instruction[] {
  const halves = [holderInstructions('preambular', setting), holderInstructions('operative', setting)];
  const meant = [
    ...titleInstructions(setting),
    ...organInstructions(setting),
    ...halves.flatMap((half) => half.meant),
  ];
  const consequential = halves.flatMap((half) => half.consequential);
  return [...gatherDeletions(meant), ...annexInstructions(setting), ...consequential, ...renumbered(setting)];
}

function organInstructions({ rows, to }: Setting): Instruction[] {
  const isOther = rows.some(({ from, to: now, change }) => {
    return change !== 'kept' && [...from, ...now].includes('organ');
  });
  return isOther ? [{ type: 'replace organ', by: plainText(to.organ) }] : [];
}

/** Paragraphs deleted one after another are deleted in one sentence. */
function gatherDeletions(instructions: readonly Instruction[]): Instruction[] {
  const gathered: Instruction[] = [];
  for (const instruction of instructions) {
    const last = gathered.at(-1);
    if (instruction.type === 'delete paragraphs' && last?.type === 'delete paragraphs')
      gathered[gathered.length - 1] = { ...last, what: [...last.what, ...instruction.what] };
    else gathered.push(instruction);
  }
  return gathered;
}

/** Only operative paragraphs and parts show numbers. */
function renumbered({ rows }: Setting): Instruction[] {
  const shows = rows.some(({ part, renumbered: isOther, to: [label = ''] }) => {
    return isOther && part !== 'annex' && (label.startsWith('OP') || label.includes('('));
  });
  return shows ? [{ type: 'renumber' }] : [];
}

/** A statement as it is read out: its instructions, a blank line between; ends with a line break, and is empty where nothing changes. */
export function statementToText({ instructions }: Pick<Statement, 'instructions'>): string {
  return instructionsToText(instructions);
}
