import type { Group } from '../align/align.js';
import type { Passage } from '../passages/passage.js';

/** The passages of all versions, numbered through: those of the first version, then those of the second, and so on. */
export interface Nodes {
  readonly count: number;
  /** The number of a version's first passage. */
  readonly offsets: readonly number[];
}

/** Numbers the passages. */
export function nodesOf(versions: readonly (readonly Passage[])[]): Nodes {
  let count = 0;
  const offsets = versions.map((passages) => {
    const offset = count;
    count += passages.length;
    return offset;
  });
  return { count, offsets };
}

/** The number of a passage. */
export function nodeAt({ offsets }: Nodes, version: number, place: number): number {
  return (offsets[version] ?? 0) + place;
}

/** The passages of a row between a version and the next: the older ones first. */
export function nodesOfGroup(nodes: Nodes, version: number, { from, to }: Group): number[] {
  return [
    ...from.map((place) => nodeAt(nodes, version, place)),
    ...to.map((place) => nodeAt(nodes, version + 1, place)),
  ];
}
