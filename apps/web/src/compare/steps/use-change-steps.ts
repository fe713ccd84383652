import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import type { Entry, RowEntry } from '../rows/entries.js';
import { anchorOf } from '../rows/row-names.js';
import { bringIntoView, rowOfAnchor, rowOfKey, showRow } from './rows-in.js';
import { useStepActs } from './use-step-acts.js';

/** The way from change to change. */
export interface ChangeSteps {
  /** How many changes there are to go through. */
  readonly count: number;
  /** Which one is at hand, from 0; `null` before the first step. */
  readonly at: number | null;
  /** The row at hand, if any. */
  readonly entry: RowEntry | null;
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly goTo: (key: string) => void;
}

/** The change at hand: by its row, and by its place for when the row is gone. */
interface Hand {
  readonly key: string;
  readonly place: number;
}

/**
 * Goes from change to change, round at both ends: brings its row into view, gives it the keyboard, and puts its
 * paragraph in the address. While somebody writes, the row at hand stays the one at hand, whatever comes above it.
 */
export function useChangeSteps(list: RefObject<HTMLElement | null>, entries: readonly Entry[]): ChangeSteps {
  const [hand, setHand] = useState<Hand | null>(null);
  const keys = useMemo(() => stepEntries(entries).map(({ key }) => key), [entries]);
  const at = hand === null ? -1 : keys.indexOf(hand.key);
  const goTo = useCallback(
    (key: string) => {
      showRow(rowOfKey(list.current, key));
      if (keys.includes(key)) setHand({ key, place: keys.indexOf(key) });
    },
    [list, keys],
  );
  const entry = useMemo(() => (at === -1 ? null : stepEntries(entries)[at]) ?? null, [entries, at]);
  useAddress(entry);
  useAddressedRow(list, setHand, keys);
  const steps = useMemo(() => {
    const go = (place: number) => {
      const key = keys[(place + keys.length) % keys.length];
      if (key !== undefined) goTo(key);
    };
    const isHere = at !== -1;
    return {
      count: keys.length,
      at: isHere ? at : null,
      entry,
      goOn: () => go(isHere ? at + 1 : (hand?.place ?? 0)),
      goBack: () => go(isHere ? at - 1 : (hand?.place ?? 0) - 1),
      goTo,
    };
  }, [at, entry, hand, keys, goTo]);
  useStepActs(steps);
  return steps;
}

/** The rows that are gone through, in order. */
function stepEntries(entries: readonly Entry[]): RowEntry[] {
  return entries.filter((entry): entry is RowEntry => entry.type === 'row' && entry.change !== null);
}

/** Puts the paragraph at hand in the address. */
function useAddress(entry: RowEntry | null): void {
  const anchor = entry === null ? null : anchorOf(entry.row);
  useEffect(() => {
    if (anchor === null) return;
    window.history.replaceState(window.history.state, '', `#${encodeURIComponent(anchor)}`);
  }, [anchor]);
}

/** An address that names a paragraph opens there, and so does one that is put in its place. */
function useAddressedRow(
  list: RefObject<HTMLElement | null>,
  setHand: (hand: Hand) => void,
  keys: readonly string[],
): void {
  const open = useCallback(() => {
    const row = rowOfAnchor(list.current, decodedHash(window.location.hash));
    if (row === null) return;
    bringIntoView(row);
    const key = row.dataset['key'] ?? '';
    if (keys.includes(key)) setHand({ key, place: keys.indexOf(key) });
  }, [list, keys, setHand]);
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    // Once: what changes later is not to pull a reader away.
    if (!isOpened.current) open();
    isOpened.current = true;
  }, [open]);
  useEffect(() => {
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [open]);
}

/** An address that somebody cut short names nothing. */
function decodedHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
