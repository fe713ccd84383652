import { diffArrays } from 'diff';
import { expect, test } from 'vitest';

import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';
import { type Boundary, flatTree, type PlacedWord } from './flat-tree.js';

/** Adopted texts that are marked up wrong, by draft, and how: there the draft's own tree is the right one. */
const WRONGLY_MARKED_UP: ReadonlyMap<string, string> = new Map([
  [
    'A/80/L.26',
    'item (a) of a quoted list stands outside the list, its parts (i) to (vi) as items beside (b) to (f); the question that the colon announces opens a body of its own',
  ],
]);

/** As many equal words on both sides of a place as show that the words around it were not changed. */
const AROUND = 1;

/**
 * Where two trees part though the words are the same.
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

/** The drafts whose trees part from that of their adopted text, each with the places. */
async function draftsParting(): Promise<Map<string, string[]>> {
  const parting = new Map<string, string[]>();
  for (const pair of realPairs()) {
    const { from, to } = await readPair(pair);
    const places = partings(flatTree(from), flatTree(to));
    if (places.length > 0) parting.set(pair.draft, places);
  }
  return parting;
}

describeOnDocuments('drafts and the texts adopted from them', () => {
  test('stand in the same tree where nothing was changed', async () => {
    const parting = await draftsParting();
    const pairs = realPairs().length;
    console.log(
      `In the tree of the text adopted: ${String(pairs - parting.size)} of ${String(pairs)} drafts.`,
    );
    for (const [draft, places] of parting) {
      console.log(`${draft}: ${WRONGLY_MARKED_UP.get(draft) ?? 'misread'}: ${places.join('; ')}`);
    }
    expect([...parting.keys()].filter((draft) => !WRONGLY_MARKED_UP.has(draft))).toEqual([]);
    expect((pairs - parting.size) / pairs).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
});
