import type { Draft, SessionEvent } from '@penholder/protocol';

import { standingOf } from './standing.js';

/** A session in figures. */
export interface Figures {
  readonly drafts: number;
  readonly adopted: number;
  readonly withdrawn: number;
  readonly open: number;
  /** Every name on every sponsor list of the newest versions, counted once a list. */
  readonly sponsorships: number;
}

/** The figures of a session's drafts; a recommended text counts as adopted, for the body is done with it. */
export function figuresOf(drafts: readonly Draft[]): Figures {
  const standings = drafts.map(standingOf);
  const count = (...wanted: readonly string[]) =>
    standings.filter((standing) => wanted.includes(standing)).length;
  return {
    drafts: drafts.length,
    adopted: count('adopted', 'recommended'),
    withdrawn: count('withdrawn'),
    open: count('open'),
    sponsorships: drafts.reduce((sum, { sponsors }) => sum + (sponsors ?? 0), 0),
  };
}

/** The events of a session parted at a day (`YYYY-MM-DD`): those before it, and those on it and later, each in order. */
export function eventsAround(
  events: readonly SessionEvent[],
  today: string,
): { readonly past: readonly SessionEvent[]; readonly coming: readonly SessionEvent[] } {
  const ordered = [...events].sort((left, right) => left.on.localeCompare(right.on));
  return {
    past: ordered.filter(({ on }) => on < today),
    coming: ordered.filter(({ on }) => on >= today),
  };
}
