import type { Origin } from '@penholder/amendments';
import type { Person } from '@penholder/protocol';

import { isRecording } from '../acts/offered-acts.js';

/** How an amendment comes where nothing else is said: a delegation proposes, chair and secretariat take down what is said. */
export function usualOrigin(me: Person): Origin {
  return isRecording(me) ? 'oral amendment' : 'proposal';
}

/** The ways in which this person may enter an amendment; only main sponsors revise orally, and chair and secretariat for them. */
export function originsFor(me: Person, mainSponsors: readonly string[]): readonly Origin[] {
  const revises = mainSponsors.length > 0 && (isRecording(me) || mainSponsors.includes(me.delegation));
  return ['proposal', 'oral amendment', ...(revises ? (['oral revision'] as const) : []), 'written'];
}

/** In whose name an amendment is entered where nobody is named: for a revision a main sponsor. */
export function usualDelegation(origin: Origin, me: Person, mainSponsors: readonly string[]): string {
  if (origin !== 'oral revision' || mainSponsors.includes(me.delegation)) return me.delegation;
  return mainSponsors[0] ?? me.delegation;
}
