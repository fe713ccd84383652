/**
 * Runs acts one after the other, in the order they were asked for. Commands that look at the records first and
 * change them after go through one of these, so that what they saw still holds.
 */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Settles as the act does; one that fails does not stop those behind it. */
  run<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#last.then(act, act);
    this.#last = outcome;
    return outcome;
  }
}
