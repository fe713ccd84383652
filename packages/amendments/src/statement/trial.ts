import { compare } from '@penholder/compare';
import {
  type BlockId,
  blocksOf,
  countedIds,
  linesOfBlock,
  type NoteId,
  notesCalled,
  plainText,
  renumber,
  type Resolution,
} from '@penholder/resolution';

import { applyAmendment } from '../instructions/apply-amendment.js';
import type { Instruction } from '../instructions/instruction.js';
import { readInstructions } from '../instructions/read-instructions.js';
import type { Setting } from './setting.js';
import { writeInstruction } from './write-instruction.js';

/** Instructions as they are read out, a blank line between; ends with a line break, and is empty where there are none. */
export function instructionsToText(instructions: readonly Instruction[]): string {
  return instructions.length === 0 ? '' : `${instructions.map(writeInstruction).join('\n\n')}\n`;
}

/** What is another in the text of someone who was read instructions, and in the one that was meant. */
export interface Missed {
  /** Labels, of the text that was meant where it has them. */
  readonly labels: readonly string[];
  /** The blocks and parts of the draft that it concerns. */
  readonly ids: ReadonlySet<BlockId>;
}

/** Tries instructions on the draft, as they are read out. */
export function missedBy(instructions: readonly Instruction[], { from, to, rowOfNew }: Setting): Missed {
  const readings = readInstructions(instructionsToText(instructions));
  const { document } = applyAmendment(from, readings, countedIds('tried '));
  const rows = compare(asSeen(document), asSeen(to)).paragraphs;
  const missed = rows.filter(({ change, from: [old], to: [now] }) => change !== 'kept' || old !== now);
  const labels = missed.map((row) => row.to[0] ?? row.from[0] ?? '');
  const ids = missed.flatMap((row) => [
    ...row.ids.from,
    ...row.ids.to.flatMap((id) => rowOfNew.get(id)?.ids.from ?? []),
  ]);
  return { labels: [...new Set([...labels, ...notesMissed(document, to)])], ids: new Set(ids) };
}

/** What a reader sees of a text: numbers counted anew, for what stands elsewhere bears another one. */
function asSeen(resolution: Resolution): Resolution {
  return { ...renumber(resolution), front: [], notes: [] };
}

/** Notes are the same if they say the same to a reader in the order of their calls. */
function notesMissed(one: Resolution, other: Resolution): string[] {
  const [heard, meant] = [notesOf(one), notesOf(other)];
  const place = meant.findIndex((text, index) => text !== heard[index]);
  if (place !== -1) return [`note ${place + 1}`];
  return heard.length > meant.length ? [`note ${meant.length + 1}`] : [];
}

function notesOf(resolution: Resolution): string[] {
  const { title, notes } = resolution;
  const lines = [title, ...blocksOf(resolution).flatMap(linesOfBlock)];
  const texts = new Map<NoteId, string>(notes.map(({ id, content }) => [id, plainText(content)]));
  return lines.flatMap(notesCalled).map((id) => (texts.get(id) ?? '').replace(/[^\p{L}\p{N}]/gu, ''));
}
