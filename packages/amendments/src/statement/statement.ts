import type { Resolution } from '@penholder/resolution';

import type { Instruction } from '../instructions/instruction.js';
import { holderInstructions } from './holder.js';
import { settingOf, type Setting } from './setting.js';
import { titleInstructions } from './title.js';
import { writeInstruction } from './write-instruction.js';

/** What a chair reads out so that the room can follow a text to its next version: instructions, the consequential ones last. */
export interface Statement {
  readonly instructions: readonly Instruction[];
  /** The labels of what changed and no instruction can say: a table, an annex, the organ line. A person must see to them. */
  readonly unsaid: readonly string[];
}

/**
 * The statement that makes one text of another.
 *
 * Promise: applied in order to FROM, its instructions give TO in title, preamble and operative part, to a reader:
 * typography apart, but for what `unsaid` names. Numbers are those of FROM as issued. Words are quoted with as many around them as make them
 * unmistakable; a paragraph of which more than half is new is read in full.
 */
export function statementOf(from: Resolution, to: Resolution): Statement {
  const setting = settingOf(from, to);
  const halves = [holderInstructions('preambular', setting), holderInstructions('operative', setting)];
  const meant = [...titleInstructions(setting), ...halves.flatMap((half) => half.meant)];
  const consequential = halves.flatMap((half) => half.consequential);
  const instructions = [...gatherDeletions(meant), ...consequential, ...renumbered(setting)];
  return { instructions, unsaid: unsaidIn(setting) };
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

function unsaidIn({ rows }: Setting): string[] {
  const changed = rows.filter(({ change }) => change !== 'kept');
  return changed.flatMap(({ part, from, to }) => {
    const label = to[0] ?? from[0] ?? '';
    return part === 'annex' || label === 'organ' || label.startsWith('table ') ? [label] : [];
  });
}

/** Only operative paragraphs and parts show numbers. */
function renumbered({ rows }: Setting): Instruction[] {
  const shows = rows.some(({ renumbered: isOther, to: [label = ''] }) => {
    return isOther && (label.startsWith('OP') || label.includes('('));
  });
  return shows ? [{ type: 'renumber' }] : [];
}

/** A statement as it is read out: its instructions, a blank line between; ends with a line break, and is empty where nothing changes. */
export function statementToText({ instructions }: Statement): string {
  return instructions.length === 0 ? '' : `${instructions.map(writeInstruction).join('\n\n')}\n`;
}
