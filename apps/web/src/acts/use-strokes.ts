import { useEffect } from 'react';

import type { Act } from './act.js';
import { isFunctionStroke, isStruck } from './keystroke.js';

/** Where keys are typed into and not commands. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';

/** Does an act when its key is struck. */
export function useStrokes(acts: readonly Act[]): void {
  useEffect(() => {
    const struck = (event: KeyboardEvent) => {
      const act = acts.find(
        ({ key }) => key?.heardBy === 'page' && key.strokes.some((stroke) => isStruck(stroke, event)),
      );
      if (act === undefined || event.defaultPrevented || isTaken(event, act)) return;
      event.preventDefault();
      act.run();
    };
    window.addEventListener('keydown', struck);
    return () => window.removeEventListener('keydown', struck);
  }, [acts]);
}

/** A bare letter belongs to whatever is being typed in, and to an open dialog; a function key to the dialog alone. */
function isTaken(event: KeyboardEvent, act: Act): boolean {
  const isFunction = act.key?.strokes.some(isFunctionStroke) === true;
  if (isChord(act) && !isFunction) return false;
  const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
  return (typing && !isFunction) || document.querySelector('.veil') !== null;
}

function isChord({ key }: Act): boolean {
  return key?.strokes.some((stroke) => stroke.includes('+')) === true;
}
