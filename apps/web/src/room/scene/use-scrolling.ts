import { type RefObject, useCallback, useEffect } from 'react';

/** A screen less some lines that stay in sight, so that nobody loses the place. */
const SCREEN = 0.8;

/** What came or goes, the amendment in hand first. */
const CHANGED = ['.emphasized', '.rolling.change .bracket', '.rolling.change ins'] as const;

/** Brings the change in hand into sight once, when the box appears, and not while the text is written. */
export function useChangeInSight(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const found = CHANGED.map((selector) => box.current?.querySelector(selector)).find(Boolean);
    found?.scrollIntoView({ block: 'center' });
  }, [box]);
}

/** Scrolls by a screen; false where there is no more that way. */
export function useScreens(box: RefObject<HTMLElement | null>): (way: 1 | -1) => boolean {
  return useCallback(
    (way) => {
      const element = box.current;
      if (element === null) return false;
      const { scrollTop, scrollHeight, clientHeight } = element;
      const left = way === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
      if (left <= 1) return false;
      element.scrollBy({ top: way * clientHeight * SCREEN, behavior: 'smooth' });
      return true;
    },
    [box],
  );
}
