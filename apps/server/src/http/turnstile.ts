/** Lets a few acts run at a time and keeps the others waiting in order, so that memory stays bounded. */
export class Turnstile {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  /** Runs the act when a place is free; settles as it does. */
  async through<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    await this.#enter();
    try {
      return await act();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
