import type { DraftPlace } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { amendmentsQuery, groundQuery } from '../records/amendment-queries.js';
import { versionQuery } from '../records/queries.js';
import { useLiveResolution } from '../rooms/use-live-resolution.js';
import type { Negotiation } from './negotiation.js';
import { negotiationOf } from './shown-amendments.js';

/**
 * What is negotiated about a draft, kept fresh while others type and decide; `null` until all of it is here.
 * Records and ground are two answers of the server: while they are not of the same moment, what was last known is shown.
 */
export function useNegotiation({ draft, versions }: DraftPlace): Negotiation | null {
  const place = useQuery({ ...amendmentsQuery(draft.id), throwOnError: true }).data ?? null;
  const ground = useGround(draft.id, place?.ground ?? null);
  const base = useVersion(place?.base ?? null);
  const last = useVersion(draft.room === null ? (versions.at(-1)?.id ?? null) : null);
  const written = useLiveResolution(draft.room);
  const live = draft.room === null ? last : written;
  const isBaseHere = place !== null && (place.base === null || base !== null);
  const now = useMemo(
    () =>
      place === null || ground === null || live === null || !isBaseHere
        ? null
        : negotiationOf({ place, ground, base, live }),
    [place, ground, base, live, isBaseHere],
  );
  return useLastKnown(now);
}

function useLastKnown(now: Negotiation | null): Negotiation | null {
  const [known, setKnown] = useState<Negotiation | null>(null);
  if (now !== null && now !== known) setKnown(now);
  return now ?? known;
}

/** The ground of this counter; `null` where the server has gone on to another: its records are asked for anew then. */
function useGround(draft: string, counter: number | null): Resolution | null {
  const client = useQueryClient();
  const query = useQuery({
    ...groundQuery(draft, counter ?? 0),
    enabled: counter !== null,
    throwOnError: true,
  });
  const isOther = query.data !== undefined && query.data.ground !== counter;
  useEffect(() => {
    if (isOther) void client.invalidateQueries({ queryKey: amendmentsQuery(draft).queryKey });
  }, [isOther, client, draft]);
  return query.data === undefined || isOther ? null : query.data.resolution;
}

function useVersion(version: string | null): Resolution | null {
  const query = useQuery({ ...versionQuery(version ?? ''), enabled: version !== null, throwOnError: true });
  return version === null ? null : (query.data?.resolution ?? null);
}
