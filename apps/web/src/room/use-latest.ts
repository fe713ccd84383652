import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and does what the one of the last rendering does. */
export function useLatest<Given extends readonly unknown[]>(
  run: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
