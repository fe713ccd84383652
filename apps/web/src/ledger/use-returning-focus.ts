import { amendmentId } from '@penholder/amendments';
import { type RefObject, useContext, useEffect } from 'react';

import { ActedContext, useDesk } from './desk.js';
import { entryOf } from './use-addressed-entry.js';

/** Takes the keyboard back to an amendment whose button went with what it did: it may stand elsewhere now. */
export function useReturningFocus(list: RefObject<HTMLElement | null>): void {
  const { negotiation } = useDesk();
  const { acted, setActed } = useContext(ActedContext);
  useEffect(() => {
    if (acted === null || !negotiation.amendments.has(amendmentId(acted)) || !isFocusLost()) return;
    entryOf(list.current, acted)?.focus({ preventScroll: true });
    setActed(null);
  }, [list, negotiation, acted, setActed]);
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
