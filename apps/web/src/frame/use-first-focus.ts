import { type RefObject, useEffect, useRef } from 'react';

/** Takes the keyboard to an input when it appears: for dialogs and pages that are there for one question. */
export function useFirstFocus(wanted = true): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted) input.current?.focus();
  }, [wanted]);
  return input;
}
