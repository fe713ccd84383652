import type { Resolution } from '@penholder/resolution';

import { type Chain, compareChain, type ComparedParagraph, type Thread } from '../../src/index.js';
import { written } from '../written-resolution.js';

/** Versions of a line a block; no paragraph of one has an id of another. */
export function writtenVersions(versions: readonly (readonly string[])[]): Resolution[] {
  return versions.map((lines, version) => written(`v${version} `, lines));
}

/** The chain of versions of a line a block. */
export function chainOf(...versions: readonly (readonly string[])[]): Chain {
  return compareChain(writtenVersions(versions));
}

/** A thread's labels on a line: "OP1 | OP1, OP2 | –". */
export function threadLabels({ cells }: Thread): string {
  return cells.map(({ labels }) => labels.join(', ') || '–').join(' | ');
}

/** What each version did to a thread: "first | reworded | nothing". */
export function threadChanges({ cells }: Thread): string {
  return cells.map(({ rows }) => rows.map(({ change }) => change).join(', ') || '–').join(' | ');
}

/** A thread's wording with the version of each stretch: "0:Urges 2:all States". */
export function threadDates({ wording }: Thread): string {
  return wording.map(({ text, since }) => `${since}:${text}`).join('|');
}

/** All rows that a chain shows in a version's column. */
export function rowsInColumn({ threads }: Chain, version: number): ComparedParagraph[] {
  return threads.flatMap(({ cells }) => cells[version]?.rows ?? []);
}
