import { useMemo } from 'react';

import type { Act } from '../../acts/act.js';
import { useActs } from '../../acts/acts-context.js';
import { useWords } from '../../words/words.js';

/** Offers the way from change to change by key. */
export function useStepActs({
  goOn,
  goBack,
}: {
  readonly goOn: () => void;
  readonly goBack: () => void;
}): void {
  const say = useWords().comparing;
  const acts = useMemo<Act[]>(
    () => [
      {
        id: 'next',
        name: say.next,
        group: 'compare',
        key: { heardBy: 'page', strokes: ['J', 'N'] },
        run: goOn,
      },
      {
        id: 'previous',
        name: say.previous,
        group: 'compare',
        key: { heardBy: 'page', strokes: ['K', 'P'] },
        run: goBack,
      },
    ],
    [say, goOn, goBack],
  );
  useActs(acts);
}
