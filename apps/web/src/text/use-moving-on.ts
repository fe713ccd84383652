import { readDocument } from '@penholder/editor/document';
import { closeCode, type Draft } from '@penholder/protocol';
import { writeText } from '@penholder/resolution';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { draftQuery } from '../data/queries.js';
import { tellDone } from '../frame/toasts.js';
import type { RoomLine } from '../rooms/room-line.js';
import { isUnsaved } from '../rooms/save-ledger.js';
import { useLedger } from '../rooms/use-ledger.js';
import { useWords } from '../words/words.js';
import type { Unsent } from './unsent-note.js';

/** When the draft is issued, goes over to the text that goes on from it; words the server never took are handed over as a file's text. */
export function useMovingOn({ id, symbol }: Draft, line: RoomLine, onUnsent: (unsent: Unsent) => void): void {
  const client = useQueryClient();
  const say = useWords().text;
  const ledger = useLedger(line);
  const isOver = ledger.line.type === 'closed' && ledger.line.code === closeCode.epochOver;
  useEffect(() => {
    if (!isOver) return;
    if (isUnsaved(line.ledger())) onUnsent({ symbol, text: writeText(readDocument(line.document)) });
    tellDone(say.movedOn);
    void client.invalidateQueries({ queryKey: draftQuery(id).queryKey });
  }, [isOver, line, id, symbol, onUnsent, client, say]);
}
