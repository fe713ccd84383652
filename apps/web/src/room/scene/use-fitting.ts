import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

import { largestFitting, sizesFor } from './fitting.js';

/** A box whose type is as large as lets all of it be seen. */
export interface Fitting {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Whether even the smallest type leaves some of it below the edge. */
  readonly overflows: boolean;
}

/** Fits the type of a box to what is in it, each time that or the box changes. */
export function useFitting(): Fitting {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const fit = () => setOverflows(!fitted(element));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element.parentElement ?? element);
    const written = new MutationObserver(fit);
    written.observe(element, { subtree: true, childList: true, characterData: true });
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      observer.disconnect();
      written.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  }, []);
  return { box, overflows };
}

/**
 * Sets the size of type, and says whether all is seen. Both are set past React: they are measured, not computed. What is
 * scrolled can be reached by keyboard.
 */
function fitted(element: HTMLElement): boolean {
  const fits = (size: number) => {
    element.style.fontSize = `${size}px`;
    return element.scrollHeight <= element.clientHeight;
  };
  const isSeen = fits(largestFitting(sizesFor(element.clientWidth), fits));
  element.tabIndex = isSeen ? -1 : 0;
  return isSeen;
}
