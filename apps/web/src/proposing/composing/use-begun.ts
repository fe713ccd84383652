import { useMemo, useState } from 'react';

import { useKeptWords } from '../../ledger/use-kept-words.js';
import { type Begun, begunFrom, begunToKeep } from './begun.js';

/** A proposal on its way, kept through closing and leaving until it is sent or discarded. */
export interface Composition {
  readonly begun: Begun | null;
  readonly isOpen: boolean;
  /** Whether one has just asked for it; only then is the keyboard taken to it. */
  readonly isFresh: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Begins, or goes on typing. */
  readonly put: (begun: Begun) => void;
  /** Puts away what was typed; `bringBack` has it until something else is begun. */
  readonly discard: () => void;
  readonly bringBack: (() => void) | null;
  /** It was sent: nothing of it is kept. */
  readonly finish: () => void;
}

/** What is begun at this paragraph; open where something is. */
export function useBegun(draft: string, paragraph: string): Composition {
  const [kept, keep] = useKeptWords(`proposal ${draft} ${paragraph}`);
  const begun = useMemo(() => begunFrom(kept), [kept]);
  const [isOpen, setOpen] = useState(begun !== null);
  const [isFresh, setFresh] = useState(false);
  const [discarded, setDiscarded] = useState<Begun | null>(null);
  const open = () => {
    setOpen(true);
    setFresh(true);
  };
  const put = (next: Begun) => {
    keep(begunToKeep(next));
    setDiscarded(null);
    open();
  };
  const end = (putAway: Begun | null) => {
    keep('');
    setDiscarded(putAway);
    setOpen(false);
  };
  return {
    begun,
    isOpen: isOpen && begun !== null,
    isFresh,
    open,
    close: () => setOpen(false),
    put,
    discard: () => end(begun),
    bringBack: discarded === null ? null : () => put(discarded),
    finish: () => end(null),
  };
}
