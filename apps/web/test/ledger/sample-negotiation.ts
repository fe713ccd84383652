import { type Step } from '@penholder/amendments';
import type { AmendmentRecord, AmendmentsPlace, Person } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import { readTyped } from '../../src/ledger/composer/typed-amendment.js';
import type { Negotiation } from '../../src/negotiation/negotiation.js';
import { negotiationOf } from '../../src/negotiation/shown-amendments.js';
import { letters } from '../fixture/letters.js';

/** What words do to the letters; a failure of the sample itself where they do nothing. */
export function stepsOf(words: string, ground: Resolution = letters): Step[] {
  const steps = readTyped(words, letters, ground).flatMap(({ outcome }) =>
    outcome.type === 'does' ? outcome.steps : [],
  );
  if (steps.length === 0) throw new Error(`the sample does nothing: ${words}`);
  return steps;
}

/** An amendment of the sample: a proposal of Japan's to the letters unless it says otherwise. */
export function recordOf(
  ordinal: number,
  words: string,
  change: Partial<AmendmentRecord> = {},
): AmendmentRecord {
  const steps = stepsOf(words).map((step) => ({ ...step }));
  return {
    id: `a${ordinal}`,
    draft: 'l2',
    ordinal,
    origin: 'proposal',
    delegation: 'Japan',
    person: 'Haruka',
    base: 'v1',
    to: null,
    words,
    proposed: steps,
    steps,
    lost: [],
    fate: { outcome: 'unchanged', why: [] },
    status: { type: 'proposed' },
    proposedAt: '2030-05-14T09:00:00.000Z',
    ...change,
  };
}

/** Everything beside the text of the letters, with these amendments. */
export function placeOf(
  amendments: AmendmentRecord[],
  change: Partial<AmendmentsPlace> = {},
): AmendmentsPlace {
  return {
    draft: 'l2',
    base: 'v1',
    ground: 0,
    mainSponsors: ['Belarus'],
    amendments,
    ledger: [],
    ladder: [],
    positions: [],
    floor: { paragraph: null, amendment: null },
    ...change,
  };
}

/** The negotiation of the letters with these amendments. */
export function sampleNegotiation(
  amendments: AmendmentRecord[],
  change: Partial<AmendmentsPlace> = {},
): Negotiation {
  return negotiationOf({
    place: placeOf(amendments, change),
    ground: letters,
    base: letters,
    live: letters,
  });
}

/** Somebody in a role. */
export function personOf(role: Person['role'], delegation: string): Person {
  return { id: role, name: 'Amina', delegation, role };
}
