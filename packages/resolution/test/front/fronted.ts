import { EMPTY_RESOLUTION, type FrontLineRole, type Resolution, textRun } from '../../src/index.js';

/** A draft with a title and nothing else. */
export const EMPTY: Resolution = {
  ...EMPTY_RESOLUTION,
  title: [textRun('Oil for lamps')],
};

/** A front line: its role and its words. */
export type Words = readonly [FrontLineRole, string];

/** A document with these front lines and no more. */
export function withFront(lines: readonly Words[], rest: Partial<Resolution> = {}): Resolution {
  return { ...EMPTY, front: lines.map(([role, words]) => ({ role, content: [textRun(words)] })), ...rest };
}
