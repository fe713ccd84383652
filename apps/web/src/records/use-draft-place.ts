import type { DraftPlace } from '@penholder/protocol';
import { useSuspenseQuery } from '@tanstack/react-query';

import { draftQuery } from './queries.js';

/** A draft with its session and its versions, oldest first. */
export function useDraftPlace(draft: string): DraftPlace {
  return useSuspenseQuery(draftQuery(draft)).data;
}
