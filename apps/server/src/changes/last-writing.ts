import type { Person } from '@penholder/protocol';
import type { Logger } from 'pino';

import { shownName } from '../drafts/shown-name.js';
import type { Timing } from '../rooms/timing.js';
import type { Store } from '../store/contract.js';
import type { Surroundings } from '../surroundings.js';
import type { ChangeBoard } from './change-board.js';

/** How often, at most, a draft's last change is noted while it is being written in, in milliseconds. */
const NOTE_EVERY = 5_000;

/** What noting needs from outside. */
export interface LastWritingOptions {
  readonly store: Store;
  readonly changes: ChangeBoard;
  readonly timing: Timing;
  readonly surroundings: Surroundings;
  readonly logger: Logger;
}

/** Notes who last wrote in a draft's live text, and tells those who look at the session; gathered, since people write letter by letter. */
export class LastWriting {
  readonly #due = new Map<string, Person>();
  readonly #options: LastWritingOptions;

  constructor(options: LastWritingOptions) {
    this.#options = options;
  }

  /** This person's writing in this room is on disk. */
  note(room: string, person: Person): void {
    const isDue = this.#due.has(room);
    this.#due.set(room, person);
    if (!isDue) this.#options.timing.after(NOTE_EVERY, () => void this.#write(room));
  }

  /** Notes what is due, now. */
  async finish(): Promise<void> {
    await Promise.all([...this.#due.keys()].map((room) => this.#write(room)));
  }

  async #write(name: string): Promise<void> {
    const person = this.#due.get(name);
    this.#due.delete(name);
    if (person === undefined) return;
    const { store, changes, surroundings, logger } = this.#options;
    try {
      const room = await store.records.rooms.byId(name);
      const draft = room && (await store.records.drafts.byId(room.draft));
      if (draft === undefined) return;
      await store.records.drafts.touch(draft.id, surroundings.now().toISOString(), shownName(person));
      changes.tell({ session: draft.session, draft: draft.id });
    } catch (error) {
      // The text itself is safe; only "last change" is behind, until the next letter.
      logger.warn({ room: name, err: error }, 'the last change of a draft was not noted');
    }
  }
}
