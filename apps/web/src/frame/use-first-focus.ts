import { type RefObject, useEffect, useRef } from 'react';

/** Takes the keyboard to an input when it appears: for dialogs and pages that are there for one question. */
export function useFirstFocus<Focused extends HTMLElement = HTMLInputElement>(
  wanted = true,
): RefObject<Focused | null> {
  const input = useRef<Focused>(null);
  useEffect(() => {
    if (wanted) input.current?.focus();
  }, [wanted]);
  return input;
}
