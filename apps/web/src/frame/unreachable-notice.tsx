import { onlineManager, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

import { refusalOf } from '../records/refusal.js';
import { useWords } from '../words/words.js';

/** Says that the server is out of reach, for as long as it is. */
export function UnreachableNotice() {
  const say = useWords().frame;
  if (!useUnreachable()) return null;
  return (
    <output className="strip-notice">
      <CloudOff size={15} aria-hidden />
      {say.offline}
    </output>
  );
}

function useUnreachable(): boolean {
  const online = useSyncExternalStore(
    (told) => onlineManager.subscribe(told),
    () => onlineManager.isOnline(),
  );
  const queries = useQueryClient().getQueryCache();
  // Fetching that begins or ends is when a failure may have come or gone.
  useIsFetching();
  const failed = queries
    .findAll({ type: 'active' })
    .some(({ state }) => state.error !== null && refusalOf(state.error).type === 'unreachable');
  return !online || failed;
}
