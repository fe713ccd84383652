import type { Transaction } from 'kysely';

import type { Engine } from '../engine.js';
import type { Tables } from '../tables.js';

/** One step forward of the tables. Its name orders it and never changes once it has run anywhere. */
export interface Migration {
  readonly name: string;
  readonly up: (transaction: Transaction<Tables>, engine: Engine) => Promise<void>;
}
