import { useEffect } from 'react';

import { type Pasted, pastedFrom } from './pasted-words.js';

/** Where pasting belongs to what is being typed in. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';

/** Hears what is pasted on the page, outside of fields and dialogs. */
export function usePaste(onPasted: (pasted: Pasted) => void): void {
  useEffect(() => {
    const heard = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.defaultPrevented || isTaken(event.target)) return;
      const pasted = pastedFrom(event.clipboardData);
      if (pasted.type === 'nothing') return;
      event.preventDefault();
      onPasted(pasted);
    };
    window.addEventListener('paste', heard);
    return () => window.removeEventListener('paste', heard);
  }, [onPasted]);
}

function isTaken(target: EventTarget | null): boolean {
  const typing = target instanceof Element && target.closest(TYPING) !== null;
  return typing || document.querySelector('.veil') !== null;
}
