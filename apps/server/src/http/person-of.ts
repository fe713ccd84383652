import type { IncomingMessage } from 'node:http';

import type { Person } from '@penholder/protocol';

import { checksumOf } from '../store/checksum.js';
import type { Store } from '../store/contract.js';
import { tokenIn } from './cookie.js';

/** Who is asking, by the cookie; `undefined` where nobody introduced themselves. The store knows only the secret's hash. */
export async function personOf(store: Store, { headers }: IncomingMessage): Promise<Person | undefined> {
  const token = tokenIn(headers.cookie);
  return token === undefined ? undefined : store.records.people.byToken(checksumOf(token));
}
