import type { WordChange } from '../comparison.js';
import { gatherHunks } from './gather.js';
import type { Hunk } from './hunk.js';
import { normalForm } from './normal-form.js';
import { hunksOf } from './hunks.js';
import { joinOverIslands } from './islands.js';
import { slideHunks } from './slide.js';
import { spaceBefore, textOfTokens, tokenAt, type Tokens, wordCount } from './tokens.js';
import { type ChangeOf, newWriter, type Writer } from './word-writer.js';

/** The words of two texts side by side, and how many of them went and came. */
export interface WordComparison {
  readonly words: readonly WordChange[];
  /** Whether the two are equal to a reader: nothing differs but typography. */
  readonly equal: boolean;
  readonly wordsDeleted: number;
  readonly wordsInserted: number;
  /** Whether a limit made them coarser than they could be. */
  readonly coarse: boolean;
}

/**
 * What changed between two texts, as a reader would mark it.
 *
 * Promise: joined without `+` it is FROM to the letter, without `-` TO. Differences of typography alone are marked
 * as such. No entry is empty, and no two of one kind touch.
 *
 * Plan: the shortest edit by tokens; gathered in as few places as may be, and slid to where it reads best; joined over
 * islands; then written out, the tokens between the hunks pair by pair where equal ones are printed differently.
 */
export function compareWords(from: Tokens, to: Tokens): WordComparison {
  const { hunks, coarse } = hunksOf(from, to);
  const gathered = gatherHunks(from, to, hunks);
  const tidy = joinOverIslands(from, to, slideHunks(from, to, gathered));
  return {
    words: writtenOut(from, to, tidy),
    equal: tidy.length === 0,
    wordsDeleted: sum(tidy, (hunk) => wordCount(from, hunk.fromStart, hunk.fromEnd)),
    wordsInserted: sum(tidy, (hunk) => wordCount(to, hunk.toStart, hunk.toEnd)),
    coarse,
  };
}

function sum(hunks: readonly Hunk[], count: (hunk: Hunk) => number): number {
  return hunks.reduce((total, hunk) => total + count(hunk), 0);
}

/** The comparison of a text with itself. */
export function sameWords(text: string): WordComparison {
  const words: WordChange[] = text === '' ? [] : [{ op: '=', text }];
  return { words, equal: true, wordsDeleted: 0, wordsInserted: 0, coarse: false };
}

function writtenOut(from: Tokens, to: Tokens, hunks: readonly Hunk[]): readonly WordChange[] {
  const writer = newWriter();
  let [fromDone, toDone] = [0, 0];
  for (const hunk of hunks) {
    writeEqual(from, to, { fromDone, toDone, count: hunk.fromStart - fromDone }, writer);
    writeHunk(from, to, hunk, writer);
    [fromDone, toDone] = [hunk.fromEnd, hunk.toEnd];
  }
  writeEqual(from, to, { fromDone, toDone, count: from.count - fromDone }, writer);
  return writer.written;
}

interface EqualStretch {
  readonly fromDone: number;
  readonly toDone: number;
  readonly count: number;
}

function writeEqual(from: Tokens, to: Tokens, stretch: EqualStretch, writer: Writer): void {
  const { fromDone, toDone, count } = stretch;
  const old = textOfTokens(from, fromDone, fromDone + count);
  if (old === textOfTokens(to, toDone, toDone + count)) return writer.same(old);
  for (let at = 0; at < count; at += 1) {
    const [left, right] = [fromDone + at, toDone + at];
    // After a hunk, the space before the next word belongs to what changed: "New old" → "Old".
    const ofSpace = at === 0 ? writer.ofSpace() : 'typography';
    writePair(spaceBefore(from, left), spaceBefore(to, right), ofSpace, writer);
    const [before, after] = [tokenAt(from, left), tokenAt(to, right)];
    writePair(before, after, ofToken(before, after), writer);
  }
}

/** Two tokens that count as equal and are printed with other figures: a reference that followed its paragraph. */
function ofToken(old: string, now: string): ChangeOf {
  return FIGURE.test(old) && normalForm(old) !== normalForm(now) ? 'reference' : 'typography';
}

const FIGURE = /^\d/u;

function writePair(old: string, now: string, of: ChangeOf, writer: Writer): void {
  if (old === now) {
    writer.same(old);
  } else {
    writer.changed('-', old, of);
    writer.changed('+', now, of);
  }
}

function writeHunk(from: Tokens, to: Tokens, hunk: Hunk, writer: Writer): void {
  const gone = textOfTokens(from, hunk.fromStart, hunk.fromEnd);
  const come = textOfTokens(to, hunk.toStart, hunk.toEnd);
  const space = sharedSpace(gone, come);
  writer.same(space);
  writer.changed('-', gone.slice(space.length), 'words');
  writer.changed('+', come.slice(space.length), 'words');
}

/** The space with which both sides of a replacement begin: it did not change. */
function sharedSpace(one: string, other: string): string {
  const [space = ''] = /^\s*/u.exec(one) ?? [];
  return space !== '' && other.startsWith(space) ? space : '';
}
