import type { DraftPlace } from '@penholder/protocol';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';

import { versionQuery } from '../../records/queries.js';
import { useLiveResolution } from '../../rooms/use-live-resolution.js';
import { useWords } from '../../words/words.js';
import type { Side } from '../side.js';
import { frozenSide, liveSide } from '../use-side.js';

/** All versions of a draft in their order, and the live text after them where there is one; `null` until all are here. */
export function useVersionSides({ draft, versions }: DraftPlace): readonly Side[] | null {
  const words = useWords();
  const live = useLiveResolution(draft.room);
  const texts = useQueries({
    queries: versions.map(({ id }) => ({ ...versionQuery(id), throwOnError: true })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  return useMemo(() => {
    if (texts.length < versions.length || (draft.room !== null && live === null)) return null;
    const frozen = texts.map((text) => frozenSide(text, words));
    return live === null ? frozen : [...frozen, liveSide(live, words)];
  }, [texts, versions.length, draft.room, live, words]);
}
