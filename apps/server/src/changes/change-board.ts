import type { Change } from '@penholder/protocol';

type Listener = (change: Change) => void;

/** Where changes of records are told to whoever looks at the session. */
export class ChangeBoard {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Hears of every change in a session until the returned act is called. */
  listen(session: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(session) ?? new Set();
    this.#listeners.set(session, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(session);
    };
  }

  /** Tells a change that is already committed. */
  tell(change: Change): void {
    for (const listener of this.#listeners.get(change.session) ?? []) listener(change);
  }
}
