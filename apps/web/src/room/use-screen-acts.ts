import { useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { useWords } from '../words/words.js';
import { useMoves } from './use-moves.js';
import { useLatest } from './use-latest.js';

/** Goes on by a screen and, where the text is at its end, by a paragraph: the two keys of a presenter's remote. */
export function useScreenActs(byScreen: (way: 1 | -1) => boolean): void {
  const say = useWords().room;
  const { beside } = useMoves();
  const go = useLatest((way: 1 | -1) => {
    if (!byScreen(way)) beside(way);
  });
  const acts = useMemo<Act[]>(
    () => [
      { id: 'onward', name: say.onward, group: 'room', key: keyOf('PageDown'), run: () => go(1) },
      { id: 'back', name: say.back, group: 'room', key: keyOf('PageUp'), run: () => go(-1) },
    ],
    [say, go],
  );
  useActs(acts);
}

function keyOf(stroke: string): Act['key'] {
  return { heardBy: 'page', strokes: [stroke] };
}
