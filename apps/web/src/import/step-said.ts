import type { Words } from '../words/words.js';
import type { ImportStep } from './import-job.js';

/** How far a file has come, in words. */
export function stepSaid(step: ImportStep, say: Words['importing']): string {
  switch (step.type) {
    case 'waiting':
      return say.waiting;
    case 'sending':
      return say.sending(percentOf(step.share));
    case 'reading':
      return say.reading;
    case 'done':
      return say.done;
    case 'failed':
      return say.failed;
    case 'cancelled':
      return say.cancelled;
  }
}

/** A share from 0 to 1 as a whole number of hundredths. */
export function percentOf(share: number): number {
  return Math.round(share * 100);
}
