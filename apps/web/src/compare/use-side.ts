import type { DraftPlace } from '@penholder/protocol';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { versionQuery } from '../records/queries.js';
import { useLiveResolution } from '../rooms/use-live-resolution.js';
import { nameOf } from '../versions/version-name.js';
import { daySpoken } from '../words/spoken-time.js';
import { useWords } from '../words/words.js';
import { LIVE, type Side } from './side.js';

/** One side of a comparison; `null` until its text is here. The live text goes on changing while it is looked at. */
export function useSide(id: string, { draft }: DraftPlace): Side | null {
  const words = useWords();
  const live = useLiveResolution(id === LIVE ? draft.room : null);
  const frozen = useQuery({ ...versionQuery(id), enabled: id !== LIVE, throwOnError: true }).data;
  return useMemo(() => {
    if (id === LIVE) {
      return live === null
        ? null
        : { id, name: words.comparing.live, detail: words.comparing.liveDetail, resolution: live };
    }
    if (frozen === undefined) return null;
    const { version, resolution } = frozen;
    const stage = words.versions.stages[version.stage];
    const day = version.date === null ? [] : [daySpoken(version.date, words.language)];
    return { id, name: nameOf(version, words.versions), detail: [stage, ...day].join(', '), resolution };
  }, [id, live, frozen, words]);
}
