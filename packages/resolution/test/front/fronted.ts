import { type FrontLineRole, type Resolution, textRun } from '../../src/index.js';

/** A draft with a title and nothing else. */
export const EMPTY: Resolution = {
  kind: 'draft resolution',
  symbol: null,
  number: null,
  title: [textRun('Oil for lamps')],
  organ: [],
  front: [],
  preamble: [],
  operative: [],
  closing: [],
  annexes: [],
  notes: [],
  record: null,
};

/** A front line: its role and its words. */
export type Words = readonly [FrontLineRole, string];

/** A document with these front lines and no more. */
export function withFront(lines: readonly Words[], rest: Partial<Resolution> = {}): Resolution {
  return { ...EMPTY, front: lines.map(([role, words]) => ({ role, content: [textRun(words)] })), ...rest };
}
