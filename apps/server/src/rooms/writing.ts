import * as Y from 'yjs';

import { Gathering } from './gathering.js';
import { RETRY_FIRST, RETRY_LONGEST } from './limits.js';
import type { Timing } from './timing.js';

/** Something to be put on disk, and what is owed once it is. A write without an update only waits for those before it. */
export interface Write {
  readonly update: Uint8Array | undefined;
  readonly written: () => void;
}

/** What writing needs from outside, and whom it tells. */
export interface WritingOptions {
  readonly timing: Timing;
  /** Puts an update on disk; rejects where it is not. */
  readonly append: (update: Uint8Array) => Promise<void>;
  /** An update is on disk (`undefined`: there was nothing to put there) and its `written` acts are done. */
  readonly committed: (update: Uint8Array | undefined) => Promise<void>;
  /** A write failed and will be tried again. */
  readonly failed: (error: unknown) => void;
  /** Nothing is left to write. */
  readonly settled: () => void;
}

type Stage = 'idle' | 'gathering' | 'writing';

/**
 * The way of a room's updates to the disk.
 * Promise: updates reach the disk in the order they were added, and what is owed for one is paid only then. A
 * failed write is kept and tried again until it succeeds, later ones waiting behind it.
 * Plan: gather for a while, fold the handful into one update, append it, tell; begin again where more came meanwhile.
 */
export class Writing {
  #stage: Stage = 'idle';
  #pending: Write[] = [];
  #awaitingSettled: (() => void)[] = [];
  readonly #options: WritingOptions;
  readonly #gathering: Gathering;

  constructor(options: WritingOptions) {
    this.#options = options;
    this.#gathering = new Gathering(options.timing, () => void this.#write());
  }

  get isSettled(): boolean {
    return this.#stage === 'idle';
  }

  add(write: Write): void {
    this.#pending.push(write);
    if (this.#stage === 'idle') this.#gather();
  }

  /** Resolves when nothing is left to write; never, while the store fails. */
  settled(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => this.#awaitingSettled.push(resolve));
  }

  #gather(): void {
    this.#stage = 'gathering';
    this.#gathering.begin();
  }

  async #write(): Promise<void> {
    this.#stage = 'writing';
    const batch = this.#pending;
    this.#pending = [];
    const update = folded(batch);
    if (update !== undefined) await this.#appendUntilDone(update);
    for (const { written } of batch) written();
    await this.#options.committed(update);
    if (this.#pending.length > 0) this.#gather();
    else this.#settle();
  }

  async #appendUntilDone(update: Uint8Array): Promise<void> {
    for (let wait = RETRY_FIRST; ; wait = Math.min(wait * 2, RETRY_LONGEST)) {
      try {
        return await this.#options.append(update);
      } catch (error) {
        this.#options.failed(error);
        await new Promise<void>((resolve) => this.#options.timing.after(wait, resolve));
      }
    }
  }

  #settle(): void {
    this.#stage = 'idle';
    const waiting = this.#awaitingSettled;
    this.#awaitingSettled = [];
    for (const resolve of waiting) resolve();
    this.#options.settled();
  }
}

/** Folding a handful is cheap; it is over thousands that `Y.mergeUpdates` grows out of hand. */
function folded(batch: readonly Write[]): Uint8Array | undefined {
  const updates = batch.flatMap(({ update }) => (update === undefined ? [] : [update]));
  return updates.length < 2 ? updates[0] : Y.mergeUpdates(updates);
}
