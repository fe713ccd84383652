import type { Brand } from '@penholder/kernel';

import type { Step } from '../steps/step.js';

/** Names an amendment for ever, whatever becomes of it. */
export type AmendmentId = Brand<string, 'AmendmentId'>;

/** Takes an amendment's id from outside (the store, a client) for what it says it is. */
export function amendmentId(text: string): AmendmentId {
  return text as AmendmentId;
}

/** How an amendment came: as a document of its own, read out by the sponsors, from the floor, or in the margin of the text. */
export type Origin = 'written' | 'oral revision' | 'oral amendment' | 'proposal';

/** A change that a delegation proposes to one version. Whatever its origin, it is steps on that version. */
export interface Amendment {
  readonly id: AmendmentId;
  readonly origin: Origin;
  readonly delegation: string;
  readonly person: string;
  /** The version it was made on, by its symbol or name. */
  readonly base: string;
  /** The amendment that this one amends; `null` where it amends the draft itself. */
  readonly to: AmendmentId | null;
  readonly steps: readonly Step[];
}
