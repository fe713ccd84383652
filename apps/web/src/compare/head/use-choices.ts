import type { DraftPlace, Version } from '@penholder/protocol';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { draftQuery, sessionQuery } from '../../records/queries.js';
import { nameOf } from '../../versions/version-name.js';
import { useWords, type Words } from '../../words/words.js';
import { LIVE } from '../side.js';

/** A text that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** The texts of one draft. */
export interface ChoiceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Everything that can be compared: the draft at hand first, then the session's others. */
export function useChoices(place: DraftPlace): readonly ChoiceGroup[] {
  const words = useWords();
  const drafts = useQuery(sessionQuery(place.session.id)).data?.drafts ?? [];
  const others = useQueries({
    queries: drafts.filter(({ id }) => id !== place.draft.id).map(({ id }) => draftQuery(id)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  return useMemo(
    () => [
      groupOf(place, words, place.draft.room !== null),
      ...others.map((other) => groupOf(other, words, false)),
    ],
    [place, words, others],
  );
}

function groupOf({ draft, versions }: DraftPlace, words: Words, isLive: boolean): ChoiceGroup {
  const live = { id: LIVE, name: words.comparing.live, detail: words.comparing.liveDetail };
  const issued = versions.map((version) => versionToChoice(version, words)).reverse();
  return { id: draft.id, title: draft.title, choices: isLive ? [live, ...issued] : issued };
}

function versionToChoice(version: Version, words: Words): Choice {
  return {
    id: version.id,
    name: nameOf(version, words.versions),
    detail: words.versions.stages[version.stage],
  };
}
