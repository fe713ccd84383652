import type { NoteId } from '@penholder/resolution';

import type { WordChange } from '@penholder/compare';

import type { MarkedLine } from './marked-line.js';

/** A call of a note that does not travel with words: it came, went, or is of a note on both sides. `at` is its place in the old line. */
export type CallChange =
  | { readonly type: 'came'; readonly at: number; readonly note: NoteId }
  | { readonly type: 'gone'; readonly at: number; readonly note: NoteId }
  | { readonly type: 'stayed'; readonly at: number; readonly old: NoteId; readonly now: NoteId };

type Calls = MarkedLine['calls'];

/** A stretch of both lines, by the places of its ends. */
interface Stretch {
  readonly at: number;
  readonly newAt: number;
  readonly end: number;
  readonly newEnd: number;
}

/**
 * What became of the calls among and directly behind the words that stay, and directly behind words that became others.
 * Calls inside other words come and go with them, and so do those that come behind words that come.
 */
export function callChanges(words: readonly WordChange[], old: MarkedLine, now: MarkedLine): CallChange[] {
  const changes: CallChange[] = [];
  let [at, newAt] = [0, 0];
  let changed: Stretch | null = null;
  for (const { op, text } of words) {
    const end = op === '+' ? at : at + text.length;
    const newEnd = op === '-' ? newAt : newAt + text.length;
    if (op === '=') {
      changes.push(...behindChanged(changed, old.calls, now.calls));
      changes.push(...amongKept({ at, newAt, end, newEnd }, old.calls, now.calls));
      changed = null;
    } else {
      changed = grown(changed, { at, newAt, end, newEnd });
    }
    [at, newAt] = [end, newEnd];
  }
  return [...changes, ...behindChanged(changed, old.calls, now.calls)];
}

/** What changed side by side is one stretch. */
function grown(open: Stretch | null, next: Stretch): Stretch {
  return open === null ? next : { ...next, at: open.at, newAt: open.newAt };
}

function amongKept({ at, newAt, end, newEnd }: Stretch, old: Calls, now: Calls): CallChange[] {
  const come = now.filter((call) => call.at > newAt && call.at <= newEnd);
  const changes = old
    .filter((call) => call.at > at && call.at <= end)
    .map((call): CallChange => {
      const place = come.findIndex((other) => other.at - newAt === call.at - at);
      const [other] = place === -1 ? [] : come.splice(place, 1);
      return callChange(call.at, call.note, other?.note);
    });
  const others = come.map(({ at: place, note }): CallChange => {
    return { type: 'came', at: at + place - newAt, note };
  });
  return [...changes, ...others];
}

function behindChanged(stretch: Stretch | null, old: Calls, now: Calls): CallChange[] {
  if (stretch === null || stretch.end === stretch.at) return [];
  const { end, newAt, newEnd } = stretch;
  const gone = old.filter(({ at }) => at === end);
  const come = newEnd === newAt ? [] : now.filter(({ at }) => at === newEnd);
  return gone.map((call, index) => callChange(call.at, call.note, come[index]?.note));
}

function callChange(at: number, old: NoteId, now: NoteId | undefined): CallChange {
  return now === undefined ? { type: 'gone', at, note: old } : { type: 'stayed', at, old, now };
}
