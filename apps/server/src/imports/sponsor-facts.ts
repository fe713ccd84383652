import type { Action } from '@penholder/proceedings';

import type { SponsorFacts } from '../drafts/draft-after.js';

/** What a front page's sponsor lines and the record of the action tell of the sponsors. */
export function sponsorFacts(_lines: readonly string[], action: Action | undefined): SponsorFacts {
  const names = (action?.sponsors ?? []).map(({ state }) => state);
  // Lists are alphabetical: only a sole sponsor is surely the one that leads.
  const mainSponsor = names.length === 1 ? (names[0] ?? null) : null;
  return { mainSponsor, sponsors: names.length > 0 ? names.length : null };
}
