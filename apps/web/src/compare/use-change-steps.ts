import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

import { useActs } from '../acts/acts-context.js';
import type { Act } from '../acts/act.js';
import { useWords } from '../words/words.js';

/** The way from change to change. `at` counts from 0; `null` before the first step. */
export interface ChangeSteps {
  readonly at: number | null;
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly goTo: (change: number) => void;
}

/** Goes from change to change, round at both ends: brings its row into view, gives it the keyboard, and puts its paragraph in the address. */
export function useChangeSteps(list: RefObject<HTMLElement | null>, changes: number): ChangeSteps {
  const [at, setAt] = useState<number | null>(null);
  const goTo = useCallback(
    (change: number) => {
      setAt(change);
      showRow(list.current?.querySelector<HTMLElement>(`[data-change="${change}"]`) ?? null);
    },
    [list],
  );
  useAddressedRow(list, setAt);
  const steps = useMemo(() => {
    const by = (step: number) => () => {
      if (changes > 0) goTo(at === null ? (step > 0 ? 0 : changes - 1) : (at + step + changes) % changes);
    };
    return { at: at !== null && at < changes ? at : null, goOn: by(1), goBack: by(-1), goTo };
  }, [at, changes, goTo]);
  useStepActs(steps);
  return steps;
}

function showRow(row: HTMLElement | null): void {
  if (row === null) return;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
  const label = row.dataset['anchor'];
  if (label !== undefined)
    window.history.replaceState(window.history.state, '', `#${encodeURIComponent(label)}`);
}

/** An address that names a paragraph opens there. */
function useAddressedRow(list: RefObject<HTMLElement | null>, setAt: (at: number | null) => void): void {
  useEffect(() => {
    const label = decodeURIComponent(window.location.hash.slice(1));
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-anchor]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['anchor'] === label);
    if (row === undefined || label === '') return;
    row.scrollIntoView({ block: 'center' });
    const change = row.dataset['change'];
    if (change !== undefined) setAt(Number(change));
  }, [list, setAt]);
}

function useStepActs({ goOn, goBack }: ChangeSteps): void {
  const say = useWords().comparing;
  const acts = useMemo<Act[]>(
    () => [
      {
        id: 'next',
        name: say.next,
        group: 'compare',
        key: { heardBy: 'page', strokes: ['J', 'N'] },
        run: goOn,
      },
      {
        id: 'previous',
        name: say.previous,
        group: 'compare',
        key: { heardBy: 'page', strokes: ['K', 'P'] },
        run: goBack,
      },
    ],
    [say, goOn, goBack],
  );
  useActs(acts);
}
