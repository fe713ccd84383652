import {
  compareThreeWays,
  type MergedWords,
  type OfAll,
  type ThreeWay,
  type ThreeWayParagraph,
} from '../../src/index.js';
import { written } from '../written-resolution.js';

/** Three texts of a line a block; no paragraph of one has an id of another. */
export function threeWaysOf(
  base: readonly string[],
  theirs: readonly string[],
  ours: readonly string[],
): ThreeWay {
  return compareThreeWays(written('base', base), written('theirs', theirs), written('ours', ours));
}

/** What the words say in the base, or on a side. */
export function wordsIn(side: keyof OfAll<unknown>, words: readonly MergedWords[]): string {
  return words.map((entry) => textIn(side, entry)).join('');
}

function textIn(side: keyof OfAll<unknown>, entry: MergedWords): string {
  if (entry.by === 'nobody') return entry.text;
  if (entry.by === 'conflict') return entry[side];
  return entry.by === side || (entry.by === 'both' && side !== 'base') ? entry.now : entry.base;
}

/** The words on one line: `theirs[old>new]`, `both[old>new]`, `conflict[base|theirs|ours]`. */
export function markedMerge(words: readonly MergedWords[]): string {
  return words.map(markedEntry).join('');
}

function markedEntry(entry: MergedWords): string {
  if (entry.by === 'nobody') return entry.text;
  if (entry.by === 'conflict') return `conflict[${entry.base}|${entry.theirs}|${entry.ours}]`;
  return `${entry.by}${entry.of !== 'words' ? '~' : ''}[${entry.base}>${entry.now}]`;
}

/** A row's labels, outcome and mover on a line: "OP1 → OP2 ← OP1 only theirs, moved by theirs". */
export function rowName({ labels, outcome, moved }: ThreeWayParagraph): string {
  const [base, theirs, ours] = [labels.base, labels.theirs, labels.ours].map((all) => all.join('+') || '–');
  return `${base} ${theirs} ${ours} ${outcome}${moved === 'nobody' ? '' : `, moved by ${moved}`}`;
}
