import { useEffect, useState } from 'react';

/** How long the bar stays when nobody moves, in milliseconds. */
const STAYS = 4_000;

/** Whether somebody at this machine moved a moment ago. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = 0;
    const rest = () => setAwake(false);
    const wake = () => {
      window.clearTimeout(timer);
      setAwake(true);
      timer = window.setTimeout(rest, STAYS);
    };
    wake();
    for (const name of MOVES) window.addEventListener(name, wake);
    return () => {
      window.clearTimeout(timer);
      for (const name of MOVES) window.removeEventListener(name, wake);
    };
  }, []);
  return isAwake;
}

const MOVES = ['pointermove', 'pointerdown', 'keydown'] as const;
