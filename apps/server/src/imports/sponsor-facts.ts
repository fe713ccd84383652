import type { Action } from '@penholder/proceedings';
import type { Resolution } from '@penholder/resolution';
import { type Sponsor, sponsorsOf } from '@penholder/sponsors';

import type { SponsorFacts } from '../drafts/draft-after.js';

/** What the front page tells of the sponsors, or, where it tells nothing, the record of the action. */
export function sponsorFacts(resolution: Resolution, action: Action | undefined): SponsorFacts {
  const sponsors = sponsorsOf(resolution)?.sponsors ?? action?.sponsors ?? [];
  return { mainSponsor: soleSponsor(sponsors), sponsors: sponsors.length > 0 ? sponsors.length : null };
}

/** Lists stand in the order of the alphabet: only a sole sponsor is surely the one that leads. */
function soleSponsor(sponsors: readonly Sponsor[]): string | null {
  return sponsors.length === 1 ? (sponsors[0]?.state ?? null) : null;
}
