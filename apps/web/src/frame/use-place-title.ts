import { useEffect } from 'react';

import { useWords } from '../words/words.js';

/** Names the window after the place, the most telling part first. */
export function usePlaceTitle(...parts: readonly string[]): void {
  const product = useWords().frame.product;
  const title = [...parts, product].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
