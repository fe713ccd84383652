import { useSyncExternalStore } from 'react';

import type { RoomLine } from './room-line.js';
import type { SaveLedger } from './save-ledger.js';

/** Whether what was written is on disk, followed as it changes. */
export function useLedger(line: RoomLine): SaveLedger {
  return useSyncExternalStore(line.subscribe, line.ledger);
}
