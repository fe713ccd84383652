import { MESSAGE_BURST, MESSAGES_PER_SECOND } from './limits.js';
import type { Timing } from './timing.js';

/** Counts the messages of one connection: a burst is free, what is steadily too much is not. */
export class Rate {
  #left = MESSAGE_BURST;
  #countedAt: number;
  readonly #timing: Timing;

  constructor(timing: Timing) {
    this.#timing = timing;
    this.#countedAt = timing.now();
  }

  /** Takes one message; false where it is one too many. */
  take(): boolean {
    const now = this.#timing.now();
    const back = ((now - this.#countedAt) / 1000) * MESSAGES_PER_SECOND;
    this.#left = Math.min(MESSAGE_BURST, this.#left + back) - 1;
    this.#countedAt = now;
    return this.#left >= 0;
  }
}
