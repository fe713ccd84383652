import { useSyncExternalStore } from 'react';

/** How often what is said of time is said anew, in milliseconds. */
const TICK = 30_000;

let now = Date.now();

/** The present instant in milliseconds, renewed twice a minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(told: () => void): () => void {
  const timer = window.setInterval(() => {
    now = Date.now();
    told();
  }, TICK);
  return () => window.clearInterval(timer);
}
