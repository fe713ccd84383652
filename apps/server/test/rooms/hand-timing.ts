import type { Timing } from '../../src/rooms/timing.js';

interface Due {
  readonly at: number;
  readonly action: () => void;
}

/** Time that passes when a test says so. */
export class HandTiming implements Timing {
  #now = 0;
  #due: Due[] = [];

  readonly now = (): number => this.#now;

  readonly after = (milliseconds: number, action: () => void): (() => void) => {
    const due = { at: this.#now + milliseconds, action };
    this.#due.push(due);
    return () => {
      this.#due = this.#due.filter((other) => other !== due);
    };
  };

  /** Lets this many milliseconds pass: what falls due happens in order, and so does all that follows from it at once. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settled();
      const [next] = this.#due.toSorted((one, other) => one.at - other.at);
      if (next === undefined || next.at > end) break;
      this.#due = this.#due.filter((due) => due !== next);
      this.#now = next.at;
      next.action();
    }
    this.#now = end;
  }
}

/** Lets every promise that is ready go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
