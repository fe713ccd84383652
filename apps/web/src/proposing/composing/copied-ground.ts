import { type Step, stepsBetween } from '@penholder/amendments';
import { type Block, linesOfBlock, notesCalled, type Resolution } from '@penholder/resolution';

import { withCopy, withNew } from '../copy/paragraph-copy.js';

/** A change and the text that it is made on. */
export interface CopiedChange {
  readonly ground: Resolution;
  readonly steps: readonly Step[];
}

/** What an edited copy changes, on the text with the paragraph as it was seen; `null` where that is no more to be had. */
export function changeOfCopy(live: Resolution, seen: Block, now: Block): CopiedChange | null {
  const there = new Set(live.notes.map(({ id }) => id));
  const calls = linesOfBlock(seen).flatMap(notesCalled);
  const stands = [...live.preamble, ...live.operative].some(({ id }) => id === seen.id);
  if (!stands || !calls.every((note) => there.has(note))) return null;
  const ground = withCopy(live, seen.id, seen);
  return { ground, steps: stepsBetween(ground, withCopy(ground, seen.id, now)) };
}

/** What a new paragraph behind another changes. */
export function changeOfNew(live: Resolution, after: string, now: Block): CopiedChange {
  return { ground: live, steps: stepsBetween(live, withNew(live, after, now)) };
}
