import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { draftQuery, versionQuery } from '../records/queries.js';

/** The session that the address is in, by itself or through its draft or version; `undefined` until that is known. */
export function useSessionAtHand(): string | undefined {
  const { session, draft, version } = useParams({ strict: false });
  const frozen = useQuery({ ...versionQuery(version ?? ''), enabled: version !== undefined });
  const through = draft ?? frozen.data?.version.draft;
  const place = useQuery({ ...draftQuery(through ?? ''), enabled: through !== undefined });
  return session ?? place.data?.session.id;
}
