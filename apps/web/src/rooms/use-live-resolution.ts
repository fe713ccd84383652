import { followDocument } from '@penholder/editor';
import type { Resolution } from '@penholder/resolution';
import { useEffect, useState } from 'react';

import { useRoomLine } from './rooms-context.js';
import type { RoomLine } from './room-line.js';

/** How often a text that is being written is read again, in milliseconds: a comparison need not follow every letter. */
const PAUSE = 400;

/** The live text of a room as a tree, read again in pauses while it is written, with what did not change as the same values; `null` until it is here, and for no room. */
export function useLiveResolution(room: string | null): Resolution | null {
  const line = useRoomLine(room);
  const [resolution, setResolution] = useState<Resolution | null>(null);
  useEffect(() => (line === null ? undefined : followText(line, setResolution)), [line]);
  return line === null ? null : resolution;
}

function followText(line: RoomLine, onText: (resolution: Resolution) => void): () => void {
  let timer: number | null = null;
  const followed = followDocument(line.document);
  const read = () => {
    timer = null;
    if (line.ledger().seen) onText(followed.read());
  };
  const soon = () => {
    timer ??= window.setTimeout(read, PAUSE);
  };
  read();
  const unsubscribe = line.subscribe(soon);
  line.document.on('update', soon);
  return () => {
    if (timer !== null) window.clearTimeout(timer);
    unsubscribe();
    followed.stop();
    line.document.off('update', soon);
  };
}
