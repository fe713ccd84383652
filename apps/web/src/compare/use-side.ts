import type { DraftPlace, VersionText } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { versionQuery } from '../records/queries.js';
import { useLiveResolution } from '../rooms/use-live-resolution.js';
import { nameOf } from '../versions/version-name.js';
import { daySpoken } from '../words/spoken-time.js';
import { useWords, type Words } from '../words/words.js';
import { LIVE, type Side } from './side.js';

/** One side of a comparison; `null` until its text is here. The live text goes on changing while it is looked at. */
export function useSide(id: string, { draft }: DraftPlace): Side | null {
  const words = useWords();
  const live = useLiveResolution(id === LIVE ? draft.room : null);
  const frozen = useQuery({ ...versionQuery(id), enabled: id !== LIVE, throwOnError: true }).data;
  return useMemo(() => {
    if (id === LIVE) return live === null ? null : liveSide(live, words);
    return frozen === undefined ? null : frozenSide(frozen, words);
  }, [id, live, frozen, words]);
}

/** The text that is being written, as a side. */
export function liveSide(resolution: Resolution, { comparing }: Words): Side {
  return { id: LIVE, name: comparing.live, detail: comparing.liveDetail, resolution };
}

/** A version, as a side. */
export function frozenSide({ version, resolution }: VersionText, words: Words): Side {
  const stage = words.versions.stages[version.stage];
  const day = version.date === null ? [] : [daySpoken(version.date, words.language)];
  const name = nameOf(version, words.versions);
  return { id: version.id, name, detail: [stage, ...day].join(', '), resolution };
}
