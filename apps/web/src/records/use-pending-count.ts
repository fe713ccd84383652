import { useQuery } from '@tanstack/react-query';

import { amendmentsQuery } from './amendment-queries.js';

const DECIDED = new Set(['accepted', 'rejected', 'withdrawn', 'lapsed']);

/** Of how many amendments to a draft something may still become; `null` until it is known. */
export function usePendingCount(draft: string): number | null {
  const place = useQuery(amendmentsQuery(draft)).data;
  return place?.amendments.filter(({ status }) => !DECIDED.has(status.type)).length ?? null;
}
