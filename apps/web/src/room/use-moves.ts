import { useCallback } from 'react';

import type { ShownAmendment } from '../negotiation/negotiation.js';
import { paragraphFor } from './look/amendments-at.js';
import { nextOpen } from './look/open-paragraphs.js';
import { type Stop, stopBeside } from './look/stops.js';
import { useRoom } from './room.js';

/** How one goes through a text in a room. */
export interface Moves {
  readonly toStop: (stop: Stop | null) => void;
  /** To the paragraph before or behind; nothing happens at the ends. */
  readonly beside: (way: 1 | -1) => void;
  readonly toOpen: () => void;
  /** Takes an amendment in hand where it changes the text, or none. */
  readonly toAmendment: (shown: ShownAmendment | null) => void;
  /** Takes the next amendment of the paragraph in hand, and behind the last one none. */
  readonly toNextAmendment: () => void;
}

/** Moves the room, or this person's own look at it. */
export function useMoves(): Moves {
  const { looking, standings, finder, stop, negotiation } = useRoom();
  const { go, look } = looking;
  const toStop = useCallback(
    (next: Stop | null) => go({ paragraph: next?.id ?? null, amendment: null }),
    [go],
  );
  const beside = (way: 1 | -1) => {
    const next = stopBeside(
      standings.all.map((each) => each.stop),
      stop,
      way,
    );
    if (next !== null) toStop(next);
  };
  const toOpen = () => {
    const next = nextOpen(standings, stop);
    if (next !== null) toStop(next.stop);
  };
  const toAmendment = (shown: ShownAmendment | null) =>
    go(
      shown === null
        ? { ...look, amendment: null }
        : { paragraph: paragraphFor(shown, finder, stop, negotiation.live), amendment: shown.id },
    );
  const toNextAmendment = () => {
    const here = stop === null ? [] : finder.at(stop);
    const place = here.findIndex(({ id }) => id === look.amendment);
    toAmendment(here[place + 1] ?? null);
  };
  return { toStop, beside, toOpen, toAmendment, toNextAmendment };
}
