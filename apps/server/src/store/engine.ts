import type { Kysely, Transaction } from 'kysely';

import type { Tables } from './tables.js';

/** A connection to a database, and the little in which engines differ. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** What the engine calls a column of bytes. */
  readonly bytesColumn: 'blob' | 'bytea';
  /** Holds off every other change of records until this transaction ends, so that the audit log stays one chain. */
  readonly takeTurn: (transaction: Transaction<Tables>) => Promise<void>;
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why a store was not opened; `message` is the one line for whoever started the server. */
export type StoreRefusal =
  | { readonly type: 'InUse'; readonly message: string }
  | { readonly type: 'Unwritable'; readonly message: string }
  | { readonly type: 'Unreachable'; readonly message: string }
  | { readonly type: 'Newer'; readonly message: string };
