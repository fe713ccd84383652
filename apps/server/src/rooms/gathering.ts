import { GATHER_FOR } from './limits.js';
import type { Cancel, Timing } from './timing.js';

/** Gathers what happens in a short while into one act. */
export class Gathering {
  #cancel: Cancel | undefined;
  readonly #timing: Timing;
  readonly #act: () => void;

  constructor(timing: Timing, act: () => void) {
    this.#timing = timing;
    this.#act = act;
  }

  /** The act is due, once, when the while that began with the first call is over. */
  begin(): void {
    this.#cancel ??= this.#timing.after(GATHER_FOR, () => {
      this.#cancel = undefined;
      this.#act();
    });
  }

  /** Calls the act off. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
