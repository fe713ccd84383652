import { followLive } from '@penholder/amendments';
import type { AmendmentRecord } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import { pendingIn, recordsAfter } from './pending-records.js';

/** The records with every pending amendment taken over what was written between two states of the text. */
export function followGround(
  records: readonly AmendmentRecord[],
  ground: Resolution,
  live: Resolution,
): readonly AmendmentRecord[] {
  const { pending, fates } = followLive(pendingIn(records), ground, live);
  return recordsAfter(records, pending, fates);
}
