import { type RefObject, useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { useWords } from '../words/words.js';
import { useDesk } from './desk.js';

/** Offers to go from amendment to amendment by key, and from there to what can be done with it. */
export function useEntryActs(list: RefObject<HTMLElement | null>): void {
  const say = useWords().ledger;
  const { ask } = useDesk();
  const acts = useMemo(
    () => [
      actOf('next amendment', say.next, ['J'], () => step(list.current, 1)),
      actOf('previous amendment', say.previous, ['K'], () => step(list.current, -1)),
      actOf('to acts', say.toActs, ['A'], () => {
        atHand(list.current)?.querySelector<HTMLElement>('.ledger-acts button')?.focus();
      }),
      actOf('statement of this', say.statementOfThis, ['S'], () => {
        const id = atHand(list.current)?.dataset['amendment'];
        if (id !== undefined) ask({ view: 'statement', of: id });
      }),
    ],
    [say, list, ask],
  );
  useActs(acts);
}

/** The entry in which the keyboard is. */
function atHand(list: HTMLElement | null): HTMLElement | null {
  const entry = document.activeElement?.closest<HTMLElement>('[data-amendment]') ?? null;
  return entry !== null && list?.contains(entry) === true ? entry : null;
}

function step(list: HTMLElement | null, by: -1 | 1): void {
  const entries = [...(list?.querySelectorAll<HTMLElement>('[data-amendment]') ?? [])];
  const here = atHand(list);
  const at = here === null ? (by === 1 ? -1 : entries.length) : entries.indexOf(here);
  const next = entries[at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function actOf(id: string, name: string, strokes: readonly string[], run: () => void): Act {
  return { id, name, group: 'amendments', key: { heardBy: 'page', strokes }, run };
}
