import * as Y from 'yjs';

interface Message {
  readonly to: Y.Doc;
  readonly update: Uint8Array;
}

/** A line between documents whose deliveries are in the test's hand: each sender's messages reach each receiver in order. */
export class Wire {
  readonly #queues = new Map<string, Message[]>();

  constructor(documents: readonly Y.Doc[]) {
    for (const from of documents) {
      from.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === this) return;
        for (const to of documents) if (to !== from) this.#queue(from, to).push({ to, update });
      });
    }
  }

  #queue(from: Y.Doc, to: Y.Doc): Message[] {
    const name = `${from.clientID}→${to.clientID}`;
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    return queue;
  }

  /** How many messages wait. */
  get waiting(): number {
    return [...this.#queues.values()].reduce((count, queue) => count + queue.length, 0);
  }

  /** Delivers the next message of one of the queues that hold any, chosen by this number. */
  deliver(choice: number): void {
    const filled = [...this.#queues.values()].filter((queue) => queue.length > 0);
    const message = filled[choice % Math.max(filled.length, 1)]?.shift();
    if (message !== undefined) Y.applyUpdate(message.to, message.update, this);
  }

  /** Delivers everything, answers to it included. */
  settle(): void {
    while (this.waiting > 0) this.deliver(0);
  }
}
