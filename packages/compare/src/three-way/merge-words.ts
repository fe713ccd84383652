import type { WordChange } from '../comparison.js';
import { normalForm } from '../words/normal-form.js';
import { type Cluster, clustersOf } from './clusters.js';
import { type Edit, editsOf, withEdits } from './edits.js';
import type { MergedWords, OfBoth } from './three-way.js';

/**
 * The changes of two sides to one text, brought together.
 *
 * Promise: joined with what each stretch has of the base it is the base to the letter; with one side's changes alone it
 * is that side, but for what is no change to a reader and gave way. If one side changed nothing it is the other to the letter. The sides
 * may change places. Linear.
 */
export function mergeWords(base: string, sides: OfBoth<readonly WordChange[]>): MergedWords[] {
  const clusters = clustersOf({ theirs: editsOf(sides.theirs), ours: editsOf(sides.ours) });
  const merged: MergedWords[] = [];
  let at = 0;
  for (const cluster of clusters) {
    pushKept(merged, base.slice(at, cluster.start));
    for (const entry of mergedCluster(base, cluster)) {
      if (entry.by === 'nobody') pushKept(merged, entry.text);
      else merged.push(entry);
    }
    at = cluster.end;
  }
  pushKept(merged, base.slice(at));
  return merged;
}

function pushKept(merged: MergedWords[], text: string): void {
  const last = merged.at(-1);
  if (last?.by === 'nobody') merged[merged.length - 1] = { by: 'nobody', text: last.text + text };
  else if (text !== '') merged.push({ by: 'nobody', text });
}

function mergedCluster(base: string, cluster: Cluster): MergedWords[] {
  const { theirs, ours, start, end } = cluster;
  if (ours.length === 0) return changedBy('theirs', base, cluster, theirs);
  if (theirs.length === 0) return changedBy('ours', base, cluster, ours);
  const shared = sharedEdit(theirs, ours);
  if (shared !== null) return changedBy('both', base, cluster, [shared]);
  const [theirsIsNone, oursIsNone] = [isNoneToReader(theirs), isNoneToReader(ours)];
  if (theirsIsNone && oursIsNone) return [{ by: 'nobody', text: base.slice(start, end) }];
  if (theirsIsNone) return changedBy('ours', base, cluster, ours);
  if (oursIsNone) return changedBy('theirs', base, cluster, theirs);
  const side = (edits: readonly Edit[]) => withEdits(base, edits, start, end);
  return [{ by: 'conflict', base: base.slice(start, end), theirs: side(theirs), ours: side(ours) }];
}

function isNoneToReader(edits: readonly Edit[]): boolean {
  return edits.every(({ of }) => of !== 'words');
}

/** What both did alike. Of two that differ in typography always the same one is taken, whoever is called theirs. */
function sharedEdit(theirs: readonly Edit[], ours: readonly Edit[]): Edit | null {
  const [one, other] = [theirs[0], ours[0]];
  if (one === undefined || other === undefined || theirs.length + ours.length > 2) return null;
  if (one.start !== other.start || one.end !== other.end) return null;
  if (normalForm(one.now) !== normalForm(other.now)) return null;
  return one.now <= other.now ? one : other;
}

/** A cluster's stretch with the edits of one side in it, and what nobody changed between them. */
function changedBy(
  by: 'theirs' | 'ours' | 'both',
  base: string,
  { start, end }: Cluster,
  edits: readonly Edit[],
): MergedWords[] {
  let at = start;
  const entries = edits.flatMap((edit): MergedWords[] => {
    const kept: MergedWords = { by: 'nobody', text: base.slice(at, edit.start) };
    at = edit.end;
    return [kept, { by, base: base.slice(edit.start, edit.end), now: edit.now, of: edit.of }];
  });
  return [...entries, { by: 'nobody', text: base.slice(at, end) }];
}
