import { amendmentId } from '@penholder/amendments';
import { type RefObject, useContext, useEffect, useRef } from 'react';

import { ActedContext, useDesk } from '../ledger/desk.js';

/** Takes the keyboard to the head of the proposals when the one that was acted on, and its buttons with it, has left the panel. */
export function useReturningFocus(): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null);
  const { negotiation } = useDesk();
  const { acted, setActed } = useContext(ActedContext);
  useEffect(() => {
    if (acted === null || negotiation.amendments.get(amendmentId(acted))?.isPending === true) return;
    if (document.activeElement === null || document.activeElement === document.body)
      head.current?.focus({ preventScroll: true });
    setActed(null);
  }, [negotiation, acted, setActed]);
  return head;
}
