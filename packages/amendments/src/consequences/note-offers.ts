import { linesOf, type NoteId, notesCalled, type Resolution } from '@penholder/resolution';

import { wordsStepOf } from '../steps/edits.js';
import type { Offer } from './offer.js';

/** Notes to which no call leads any more: offered to be taken away. */
export function noteOffers(before: Resolution, after: Resolution): Offer[] {
  const calls = callsIn(after);
  const uncalled = after.notes.filter(({ id }) => !calls.has(id));
  if (uncalled.length === 0) return [];
  const called = callsIn(before);
  return uncalled
    .filter(({ id }) => called.has(id))
    .map((note): Offer => ({
      why: { type: 'uncalled note', marker: note.marker },
      where: null,
      steps: [
        wordsStepOf({
          line: { type: 'title' },
          at: 0,
          removed: [],
          inserted: [],
          notes: [],
          gone: [note],
          beyond: 0,
        }),
      ],
    }));
}

function callsIn(resolution: Resolution): Set<NoteId> {
  return new Set(linesOf(resolution).flatMap(notesCalled));
}
