import type { Edit } from './edits.js';
import type { OfBoth } from './three-way.js';

/** Edits of both sides that overlap, and the stretch of the base they cover together. Most have one edit. */
export interface Cluster extends OfBoth<readonly Edit[]> {
  readonly start: number;
  readonly end: number;
}

/** The edits of both sides in order, those that overlap together. Linear but for the sorting. */
export function clustersOf({ theirs, ours }: OfBoth<readonly Edit[]>): Cluster[] {
  const edits = [
    ...theirs.map((edit) => ({ edit, side: 'theirs' as const })),
    ...ours.map((edit) => ({ edit, side: 'ours' as const })),
  ].sort((one, other) => one.edit.start - other.edit.start || one.edit.end - other.edit.end);
  const clusters: GrowingCluster[] = [];
  for (const { edit, side } of edits) {
    let cluster = clusters.at(-1);
    if (cluster === undefined || !overlap(cluster, edit)) {
      cluster = { start: edit.start, end: edit.end, theirs: [], ours: [], kind: kindOf(edit) };
      clusters.push(cluster);
    } else {
      cluster.end = Math.max(cluster.end, edit.end);
      cluster.kind = 'several';
    }
    cluster[side].push(edit);
  }
  return clusters;
}

interface GrowingCluster extends OfBoth<Edit[]> {
  readonly start: number;
  end: number;
  kind: EditKind | 'several';
}

type EditKind = 'insertion' | 'deletion' | 'replacement';

function kindOf({ start, end, now }: Edit): EditKind {
  if (start === end) return 'insertion';
  return now === '' ? 'deletion' : 'replacement';
}

/**
 * Replacements that touch stand well side by side, and so does an insertion at a replacement's edge. Two insertions
 * at one place do not, since nobody can say which comes first; nor does one at the edge of what was deleted, since
 * it may have been made for the words that went.
 */
function overlap({ end, kind }: GrowingCluster, edit: Edit): boolean {
  if (edit.start !== end) return edit.start < end;
  switch (kindOf(edit)) {
    case 'insertion':
      return kind === 'insertion' || kind === 'deletion';
    case 'deletion':
      return kind === 'insertion';
    case 'replacement':
      return false;
  }
}
