import { useState } from 'react';
import { z } from 'zod';

const keptSchema = z.array(z.string());

/** Which of some things were put away, and how to put more away or bring all back. */
export interface PutAway {
  readonly away: ReadonlySet<string>;
  readonly putAway: (name: string) => void;
  readonly bringBack: () => void;
}

/** Things one person has looked at and put away; this browser keeps which, under this name. */
export function usePutAway(keptAs: string): PutAway {
  const [away, setAway] = useState<ReadonlySet<string>>(() => keptUnder(keptAs));
  const change = (next: ReadonlySet<string>) => {
    setAway(next);
    keep(keptAs, next);
  };
  return {
    away,
    putAway: (name) => change(new Set([...away, name])),
    bringBack: () => change(new Set()),
  };
}

function keptUnder(keptAs: string): ReadonlySet<string> {
  try {
    const kept = keptSchema.safeParse(JSON.parse(window.localStorage.getItem(keptAs) ?? '[]'));
    return new Set(kept.success ? kept.data : []);
  } catch (refused) {
    console.info('The browser gives back nothing that was put away:', refused);
    return new Set();
  }
}

/** A browser that keeps nothing still puts it away on this page. */
function keep(keptAs: string, away: ReadonlySet<string>): void {
  try {
    if (away.size === 0) window.localStorage.removeItem(keptAs);
    else window.localStorage.setItem(keptAs, JSON.stringify([...away]));
  } catch (refused) {
    console.info('The browser keeps nothing that was put away:', refused);
  }
}
