import { useMemo } from 'react';

import type { Side } from '../side.js';
import { type SponsorChanges, sponsorChanges } from './sponsor-changes.js';

/** How the sponsors changed: the same value as long as the same ones did, whatever else is being written. */
export function useSponsorChanges(from: Side, to: Side): SponsorChanges | null {
  const changes = useMemo(
    () => sponsorChanges(from.resolution, to.resolution),
    [from.resolution, to.resolution],
  );
  const written = JSON.stringify(changes);
  return useMemo<SponsorChanges | null>(() => JSON.parse(written), [written]);
}
