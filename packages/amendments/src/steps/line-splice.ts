import { type Inline, joinRuns, textRun } from '@penholder/resolution';

/** The length of a line in characters, a note call being one. */
export function lengthOf(line: readonly Inline[]): number {
  return line.reduce((sum, item) => sum + lengthOfInline(item), 0);
}

function lengthOfInline(item: Inline): number {
  return item.type === 'note' ? 1 : item.text.length;
}

/** The stretch of a line between two of its places, marks kept. */
export function sliceLine(line: readonly Inline[], from: number, to: number): Inline[] {
  const stretch: Inline[] = [];
  let at = 0;
  for (const item of line) {
    const end = at + lengthOfInline(item);
    if (end > from && at < to && from < to) stretch.push(cutInline(item, from - at, to - at));
    at = end;
  }
  return stretch;
}

function cutInline(item: Inline, from: number, to: number): Inline {
  return item.type === 'note' ? item : textRun(item.text.slice(Math.max(from, 0), to), item.marks);
}

/** The line with `length` characters from `at` on taken out and others put there, in its normal form. */
export function spliceLine(
  line: readonly Inline[],
  at: number,
  length: number,
  inserted: readonly Inline[],
): Inline[] {
  return joinRuns([...sliceLine(line, 0, at), ...inserted, ...sliceLine(line, at + length, lengthOf(line))]);
}

/** Whether `at` is a place in a line: between two characters, or at an end. */
export function isPlaceIn(line: readonly Inline[], at: number): boolean {
  return Number.isInteger(at) && at >= 0 && at <= lengthOf(line);
}
