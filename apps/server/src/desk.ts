import type { Logger } from 'pino';

import type { ChangeBoard } from './changes/change-board.js';
import type { FindDocuments } from './imports/file-findings.js';
import type { OneAtATime } from './one-at-a-time.js';
import type { RoomRegistry } from './rooms/registry.js';
import type { Store } from './store/contract.js';
import type { Surroundings } from './surroundings.js';

/** What a command works with. */
export interface Desk {
  readonly store: Store;
  readonly rooms: RoomRegistry;
  readonly changes: ChangeBoard;
  /** Commands that change records run through here. */
  readonly commands: OneAtATime;
  /** Reads files that come in. */
  readonly findDocuments: FindDocuments;
  readonly surroundings: Surroundings;
  readonly logger: Logger;
}
