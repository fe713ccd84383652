import { type Inline, joinRuns, type Paragraph, plainText, textRun } from '@penholder/resolution';

import type { Instruction, ParagraphName } from '../instructions/instruction.js';
import type { Setting } from './setting.js';
import { lineInstructions } from './words/line-instructions.js';
import { markedLine } from './words/marked-line.js';
import { contextAfter } from './words/quotable.js';
import { wordsBetween } from './words/words-between.js';
import { writeInstruction } from './write-instruction.js';

/** Splits and joins are said where that is at most so much of what reading in full would be. */
const LONGEST_SHARE = 0.6;

/**
 * The instructions that split one paragraph in two, or join two, with the words that change with it: before it is split,
 * and after they are joined, since both halves are named then. `null` where that is not much shorter than `inFull`.
 */
export function splitOrJoined(
  old: readonly Paragraph[],
  now: readonly Paragraph[],
  inFull: readonly Instruction[],
  setting: Setting,
): Instruction[] | null {
  if (![...old, ...now].every(isPlainLine)) return null;
  const said = old.length === 1 ? split(old, now, setting) : joined(old, now, setting);
  return said !== null && spokenLength(said) <= LONGEST_SHARE * spokenLength(inFull) ? said : null;
}

function isPlainLine({ children, tail }: Paragraph): boolean {
  return children.length === 0 && tail.length === 0;
}

/** How many signs are read out. */
export function spokenLength(instructions: readonly Instruction[]): number {
  return instructions.reduce((sum, instruction) => sum + writeInstruction(instruction).length, 0);
}

function split(
  [old]: readonly Paragraph[],
  [first, second, ...others]: readonly Paragraph[],
  setting: Setting,
): Instruction[] | null {
  const what = old === undefined ? undefined : setting.names.get(old.id);
  if (old === undefined || first === undefined || second === undefined || what === undefined) return null;
  const whole = lineOf([first, second]);
  const said = others.length > 0 ? null : wordsOf(what, old.content, whole, setting);
  const text = plainText(whole);
  const place = plainText(first.content).length + 1;
  const words = contextAfter(place, text, { issued: text, current: text }, text.length);
  if (said === null || words === null) return null;
  return [...said, { type: 'split paragraph', what, before: { words, occurrence: null } }];
}

function joined(
  old: readonly Paragraph[],
  [whole, ...others]: readonly Paragraph[],
  setting: Setting,
): Instruction[] | null {
  const what = old.flatMap(({ id }) => setting.names.get(id) ?? []);
  const [first] = what;
  if (whole === undefined || others.length > 0 || first === undefined) return null;
  if (what.length < old.length || !areNeighbours(old, setting)) return null;
  const said = wordsOf(first, lineOf(old), whole.content, setting);
  return said === null ? null : [{ type: 'join paragraphs', what }, ...said];
}

function areNeighbours(some: readonly Paragraph[], { from }: Setting): boolean {
  return [from.preamble, from.operative].some((blocks) => {
    const start = blocks.findIndex(({ id }) => id === some[0]?.id);
    return start !== -1 && some.every(({ id }, index) => blocks[start + index]?.id === id);
  });
}

function lineOf(paragraphs: readonly Paragraph[]): readonly Inline[] {
  return joinRuns(
    paragraphs.flatMap(({ content }, index) => (index === 0 ? content : [textRun(' '), ...content])),
  );
}

function wordsOf(
  paragraph: ParagraphName,
  old: readonly Inline[],
  now: readonly Inline[],
  { notes }: Setting,
): readonly Instruction[] | null {
  const said = lineInstructions({
    where: { type: 'paragraph', paragraph, within: { type: 'all' } },
    old: markedLine(old),
    now: markedLine(now),
    words: wordsBetween(old, now),
    notes,
  });
  return said === null ? null : [...said.meant, ...said.consequential];
}
