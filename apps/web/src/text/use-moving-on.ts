import { readDocument } from '@penholder/editor';
import { closeCode, type Draft } from '@penholder/protocol';
import { writeText } from '@penholder/resolution';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { draftQuery } from '../records/queries.js';
import { tellDone } from '../frame/toasts.js';
import type { RoomLine } from '../rooms/room-line.js';
import { isUnsaved } from '../rooms/save-ledger.js';
import { useLedger } from '../rooms/use-ledger.js';
import { useWords } from '../words/words.js';
import type { Unsent } from './unsent-note.js';

/** What is heard when a room is over. */
export interface MovingOn {
  readonly onUnsent: (unsent: Unsent) => void;
  readonly onMovedOn: (room: string | null) => void;
}

/**
 * When the draft is issued, goes over to the text that goes on from it.
 * Only the server's closing of the room counts, not the news that there is another one: until then words may still be
 * on their way. Those the server never took are handed over as a file's text.
 */
export function useMovingOn(
  { id, symbol, room }: Draft,
  line: RoomLine,
  { onUnsent, onMovedOn }: MovingOn,
): void {
  const client = useQueryClient();
  const say = useWords().text;
  const ledger = useLedger(line);
  const isOver = ledger.line.type === 'closed' && ledger.line.code === closeCode.epochOver;
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: draftQuery(id).queryKey });
  }, [isOver, client, id]);
  useEffect(() => {
    if (!isOver || room === line.room) return;
    if (isUnsaved(line.ledger())) onUnsent({ symbol, text: writeText(readDocument(line.document)) });
    tellDone(say.movedOn);
    onMovedOn(room);
  }, [isOver, room, line, symbol, onUnsent, onMovedOn, say]);
}
