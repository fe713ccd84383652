import { type RefObject, useLayoutEffect, useRef } from 'react';

import { bringIntoView, rowOfKey } from './rows-in.js';

/** Keeps the row at hand in view when the rows are shown in another way; `way` names how. */
export function useStayingAtHand(list: RefObject<HTMLElement | null>, key: string | null, way: string): void {
  const before = useRef(way);
  useLayoutEffect(() => {
    if (before.current === way) return;
    before.current = way;
    const row = key === null ? null : rowOfKey(list.current, key);
    if (row !== null) bringIntoView(row);
  }, [list, key, way]);
}
