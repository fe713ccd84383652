import { diffArrays } from 'diff';
import type { Resolution } from '@penholder/resolution';

import { type Boundary, flatTree, type PlacedWord } from './flat-tree.js';

/** As many equal words on both sides of a place as show that the words around it were not changed. */
const AROUND = 1;

/** Where the trees of a draft and of its adopted text part though the words are the same, each place named. */
export function partingsOf(draft: Resolution, adopted: Resolution): string[] {
  return partings(flatTree(draft), flatTree(adopted));
}

/**
 * Where two rows of words part though the words are the same.
 * Plan: both as words; words aligned; inside each run of equal words what begins at a word must be the same.
 */
function partings(from: readonly PlacedWord[], to: readonly PlacedWord[]): string[] {
  const found: string[] = [];
  let left = 0;
  let right = 0;
  const changes = diffArrays(
    from.map(({ word }) => word),
    to.map(({ word }) => word),
  );
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      for (let at = AROUND; at <= count - AROUND; at += 1) {
        const differs = parting(from, left + at, to, right + at);
        if (differs !== null) found.push(differs);
      }
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  return found;
}

function parting(
  from: readonly PlacedWord[],
  left: number,
  to: readonly PlacedWord[],
  right: number,
): string | null {
  const before = from[left]?.begins ?? [];
  const after = to[right]?.begins ?? [];
  if (sameBoundaries(before, after)) return null;
  return `word ${String(left)}, "${from[left]?.word ?? ''}": ${named(before)} in the draft, ${named(after)} in the adopted text`;
}

function sameBoundaries(before: readonly Boundary[], after: readonly Boundary[]): boolean {
  return before.length === after.length && before.every((start, index) => same(start, after[index]));
}

function same(before: Boundary, after: Boundary | undefined): boolean {
  if (after === undefined || before.kind !== after.kind || before.depth !== after.depth) return false;
  return before.number === after.number || before.place !== after.place;
}

function named(begins: readonly Boundary[]): string {
  return (
    begins.map(({ kind, depth, number }) => `${kind} ${number} at ${String(depth)}`).join(', ') || 'nothing'
  );
}
