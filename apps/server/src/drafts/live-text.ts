import { seedDocument } from '@penholder/editor/document';
import { freezeNumbers, type Resolution } from '@penholder/resolution';

import type { Records } from '../store/contract.js';

/**
 * Begins the next epoch of a draft's live text from a frozen version; the epoch before is closed in the same
 * transaction. The version's numbers stay, so that none moves while it is negotiated.
 */
export async function beginEpoch(
  records: Records,
  draft: string,
  frozen: Resolution,
  client: number,
): Promise<void> {
  await endEpoch(records, draft);
  const epochs = await records.rooms.ofDraft(draft);
  const epoch = epochs.length + 1;
  const seed = seedDocument(freezeNumbers(frozen), client);
  await records.rooms.open({ room: `${draft}.${epoch}`, draft, epoch }, seed);
}

/** Ends the live text of a draft, where it has one. */
export async function endEpoch({ rooms }: Records, draft: string): Promise<void> {
  const epochs = await rooms.ofDraft(draft);
  for (const { room, state } of epochs) if (state === 'open') await rooms.close(room);
}
