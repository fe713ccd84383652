import type { WordChange } from '@penholder/compare';

import type { Instruction, Quotation, WordsPlace } from '../../instructions/instruction.js';
import { type Hunk, hunksOf, joinHunks } from './hunks.js';
import { callsBetween, type MarkedLine } from './marked-line.js';
import {
  contextAfter,
  contextBefore,
  type Heard,
  isClosed,
  joinClose,
  type Quotable,
  quotableOf,
} from './quotable.js';
import { isInsideWord, wordAfter } from './word-bounds.js';
import { type NotesKnown, type Stretch, type WithNotes, wordsWithNotes } from './travelling.js';

/** A line of the draft and what it becomes. */
export interface LineChange {
  readonly where: WordsPlace;
  readonly old: MarkedLine;
  readonly now: MarkedLine;
  readonly words: readonly WordChange[];
  readonly notes: NotesKnown;
}

/** Instructions on words: those that are meant, and those that follow from other paragraphs' new numbers. */
export interface WordInstructions {
  readonly meant: readonly Instruction[];
  readonly consequential: readonly Instruction[];
}

/** The same, with the old words that are quoted for it. */
export interface QuotingInstructions extends WordInstructions {
  readonly quoted: readonly Quotable[];
}

/** More changes than these in one line are not followed by ear: it is read in full. */
const MOST_HUNKS = 8;

/**
 * The instructions that make the new line of the old one, from left to right; what is consequential apart, since it is
 * said last. `null` where a line is better read in full: where words would have to be quoted that stand several times.
 */
export function wordInstructions(change: LineChange): QuotingInstructions | null {
  let hunks: readonly Hunk[] = joinClose(
    hunksOf(change.words).filter((hunk) => !isOfBlanks(hunk, change)),
    change.old.text,
  );
  for (;;) {
    if (hunks.length > MOST_HUNKS) return null;
    const said = sayHunks(hunks, change);
    if (said.type === 'said') return said;
    if (said.type === 'unsayable') return null;
    hunks = said.hunks;
  }
}

type Saying =
  | ({ readonly type: 'said' } & QuotingInstructions)
  /** Two hunks had to be quoted as one. */
  | { readonly type: 'joined'; readonly hunks: readonly Hunk[] }
  | { readonly type: 'unsayable' };

function isOfBlanks({ start, end, newStart, newEnd }: Hunk, { old, now }: LineChange): boolean {
  return old.text.slice(start, end).trim() === '' && now.text.slice(newStart, newEnd).trim() === '';
}

/** What is meant comes before what follows from it: so that is what the listener's text says at each moment. */
function sayHunks(hunks: readonly Hunk[], change: LineChange): Saying {
  const order = [...hunks.filter((one) => !one.consequential), ...hunks.filter((one) => one.consequential)];
  const said = new Map<boolean, Instruction[]>([
    [false, []],
    [true, []],
  ]);
  const done = new Set<Hunk>();
  const quoted: Quotable[] = [];
  for (const hunk of order) {
    const words = sayHunk(hunk, hunks, done, change);
    if (words === null) return joinedWithNeighbour(hunk, hunks);
    said.get(hunk.consequential)?.push(words.instruction);
    quoted.push(words.quotable);
    done.add(hunk);
  }
  return { type: 'said', meant: said.get(false) ?? [], consequential: said.get(true) ?? [], quoted };
}

function joinedWithNeighbour(hunk: Hunk, hunks: readonly Hunk[]): Saying {
  const place = hunks.indexOf(hunk);
  const first = place > 0 ? place - 1 : place;
  const [one, other] = [hunks[first], hunks[first + 1]];
  if (one === undefined || other === undefined) return { type: 'unsayable' };
  return { type: 'joined', hunks: hunks.toSpliced(first, 2, joinHunks(one, other)) };
}

interface SaidHunk {
  readonly instruction: Instruction;
  readonly quotable: Quotable;
}

function sayHunk(
  hunk: Hunk,
  all: readonly Hunk[],
  done: ReadonlySet<Hunk>,
  change: LineChange,
): SaidHunk | null {
  const place = all.indexOf(hunk);
  const bounds = {
    least: all[place - 1]?.end ?? 0,
    most: all[place + 1]?.start ?? change.old.text.length,
  };
  const heard = { issued: change.old.text, current: currentText(all, done, change) };
  const isInsertion = change.old.text.slice(hunk.start, hunk.end).trim() === '';
  const inserted = isInsertion ? sayInsertion(hunk, change, heard, bounds) : null;
  if (inserted === null) return sayReplacement(hunk, change, heard, bounds);
  return { instruction: inserted, quotable: { hunk, start: hunk.start, end: hunk.end } };
}

/** The text when some hunks have been read out and the others have not. */
function currentText(hunks: readonly Hunk[], done: ReadonlySet<Hunk>, { old, now }: LineChange): string {
  let [text, at] = ['', 0];
  for (const hunk of hunks) {
    text += old.text.slice(at, hunk.start);
    text += done.has(hunk)
      ? now.text.slice(hunk.newStart, hunk.newEnd)
      : old.text.slice(hunk.start, hunk.end);
    at = hunk.end;
  }
  return text + old.text.slice(at);
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function sayInsertion(hunk: Hunk, change: LineChange, heard: Heard, bounds: Bounds): Instruction | null {
  const { old, now, where } = change;
  const { words: raw, notes } = wordsWithNotes(now, comingWords(hunk, change), change.notes.to);
  const words = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(words) || !isClosed(words) || cutsWord(hunk, change)) return null;
  const into = { type: 'insert words', where: [where], words, notes } as const;
  if (old.text.slice(0, hunk.start).trim() === '') return { ...into, at: { type: 'at the beginning' } };
  const before = contextBefore(hunk.start, old.text, heard, bounds.least);
  if (before !== null) return { ...into, at: { type: 'after', words: quotation(before) } };
  const after = contextAfter(hunk.end, old.text, heard, bounds.most);
  return after === null ? null : { ...into, at: { type: 'before', words: quotation(after) } };
}

/** Letters that are put in inside a word change the word. */
function cutsWord({ start, newStart, newEnd }: Hunk, { old, now }: LineChange): boolean {
  return isInsideWord(old.text, start) || isInsideWord(now.text, newStart) || isInsideWord(now.text, newEnd);
}

function sayReplacement(hunk: Hunk, change: LineChange, heard: Heard, bounds: Bounds): SaidHunk | null {
  const { old, now, where } = change;
  const found = quotableOf(hunk, old.text, now.text, heard, bounds);
  const quotable = found === null ? null : withCallInside(found, change, bounds);
  if (quotable === null) return null;
  const words = { words: old.text.slice(quotable.start, quotable.end).trim(), occurrence: null };
  const { words: next, notes } = newWordsOf(quotable, change);
  const instruction: Instruction =
    next === ''
      ? { type: 'delete words', where: [where], words, throughout: false }
      : { type: 'replace words', where: [where], old: words, now: next, throughout: false, notes };
  return { instruction, quotable };
}

/** A call at the end of the quoted words stays there: where something comes behind it, a further word is quoted. */
function withCallInside(found: Quotable, { old }: LineChange, { most }: Bounds): Quotable | null {
  const { hunk, end } = found;
  const isBehind = hunk.start === hunk.end && end === hunk.end && old.calls.some(({ at }) => at === end);
  if (!isBehind) return found;
  const further = wordAfter(old.text, end, most);
  return further === end ? null : { ...found, end: further };
}

/** What is around the words that change is said as it stands in the draft, unless it calls a note, which has to travel. */
function newWordsOf({ hunk, start, end }: Quotable, change: LineChange): WithNotes {
  const { old, now, notes: known } = change;
  const [left, right] = [Math.max(0, hunk.start - start), Math.max(0, end - hunk.end)];
  const coming = comingWords(hunk, change);
  const around = [old.text.slice(hunk.start - left, hunk.start), old.text.slice(hunk.end, hunk.end + right)];
  const inContext = [
    ...callsBetween(old, start, hunk.start),
    ...callsBetween(old, hunk.end, end - 1),
    ...callsBetween(now, coming.start - left, coming.start),
    ...callsBetween(now, coming.end, coming.end + right - 1),
  ];
  if (inContext.length === 0) {
    const { words, notes } = wordsWithNotes(now, coming, known.to);
    return { words: around.join(words).trim(), notes };
  }
  const last = right === 0 ? coming.last : 'without its call';
  const stretch = { start: coming.start - left, end: coming.end + right, last } as const;
  const { words, notes } = wordsWithNotes(now, stretch, known.to);
  return { words: words.trim(), notes };
}

/** A call behind the last of the words that go stays behind the last of those that come. */
function comingWords({ start, end, newStart, newEnd }: Hunk, { old }: LineChange): Stretch {
  const stays = end > start && newEnd > newStart && old.calls.some(({ at }) => at === end);
  return { start: newStart, end: newEnd, last: stays ? 'without its call' : 'with its call' };
}

function quotation(words: string): Quotation {
  return { words, occurrence: null };
}
