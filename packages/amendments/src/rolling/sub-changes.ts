import { lengthOf } from '../steps/line-splice.js';
import type { LineChange } from './line-changes.js';

/** A stretch of the line that changes leave: of the line before, from `from` on, or what the change put in. */
interface Landing {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  /** Which change put it in; `null` for what was kept. */
  readonly change: number | null;
}

/** Changes by the places of the line before: those to its own words, and the first ones with what was done to their words. */
export interface Descended {
  readonly changes: readonly LineChange[];
  readonly ofBase: readonly LineChange[];
}

/**
 * Takes changes that were made on top of others (an amendment to an amendment) down to the line before both: what they do to
 * words that the others put in goes within these, and what they do to kept words stands beside them.
 */
export function descend(
  changes: readonly LineChange[],
  onTop: readonly LineChange[],
  length: number,
): Descended {
  const landings = landingsOf(changes, length);
  const within = changes.map((change) => [...change.within]);
  const ofBase: LineChange[] = [];
  for (const change of onTop) {
    let { inserted } = change;
    for (const landing of touchedBy(change, landings)) {
      const own = clipped({ ...change, inserted }, landing);
      inserted = [];
      if (landing.change === null) ofBase.push(own);
      else within[landing.change]?.push(own);
    }
  }
  return { changes: changes.map((change, index) => ({ ...change, within: within[index] ?? [] })), ofBase };
}

function landingsOf(changes: readonly LineChange[], length: number): Landing[] {
  const landings: Landing[] = [];
  let [at, done] = [0, 0];
  const land = (from: number, size: number, change: number | null): void => {
    landings.push({ start: at, end: at + size, from, change });
    at += size;
  };
  changes.forEach(({ from, to, inserted }, index) => {
    land(done, from - done, null);
    if (inserted.length > 0) land(0, lengthOf(inserted), index);
    done = to;
  });
  land(done, length - done, null);
  return landings;
}

/** The stretches a change takes words from; for an insertion the one it is put into, rather a new one than an old one. */
function touchedBy({ from, to }: LineChange, landings: readonly Landing[]): readonly Landing[] {
  if (from < to) return landings.filter(({ start, end }) => start < to && from < end);
  const there = landings.filter(({ start, end }) => start <= from && from <= end);
  return (there.find(({ change }) => change !== null) ?? there[0]) === undefined
    ? []
    : [there.find(({ change }) => change !== null) ?? there[0]].filter((each) => each !== undefined);
}

function clipped(change: LineChange, { start, end, from }: Landing): LineChange {
  const shift = from - start;
  return { ...change, from: Math.max(change.from, start) + shift, to: Math.min(change.to, end) + shift };
}
