import { useMemo } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { useWords } from '../words/words.js';
import { type CompareSearch, VIEWS } from './compare-search.js';
import type { RowEntry } from './rows/entries.js';
import type { RowSetting } from './rows/row-setting.js';

/** Offers the views by key, in their order. */
export function useViewActs(onAsk: (change: CompareSearch) => void): void {
  const say = useWords().comparing;
  const acts = useMemo(
    () =>
      VIEWS.map((view, index) =>
        actOf(`view ${view}`, say.viewNamed(say.views[view]), String(index + 1), () => onAsk({ view })),
      ),
    [say, onAsk],
  );
  useActs(acts);
}

/** Offers the filters by key. */
export function useFilterActs(
  { moves, typography }: CompareSearch,
  onAsk: (change: CompareSearch) => void,
): void {
  const say = useWords().comparing;
  const acts = useMemo(() => {
    const isHidden = moves === 'hidden';
    const isShown = typography === 'shown';
    return [
      actOf('moves', isHidden ? say.movesBack : say.movesAway, 'M', () =>
        onAsk({ moves: isHidden ? undefined : 'hidden' }),
      ),
      actOf('typography', isShown ? say.typographyAway : say.typographyBack, 'T', () =>
        onAsk({ typography: isShown ? undefined : 'shown' }),
      ),
    ];
  }, [say, moves, typography, onAsk]);
  useActs(acts);
}

/** Offers to copy the change at hand by key. */
export function useCopyActs(
  entry: RowEntry | null,
  { onCopy, onCopyLink }: Pick<RowSetting, 'onCopy' | 'onCopyLink'>,
): void {
  const say = useWords().comparing;
  const acts = useMemo(
    () =>
      entry === null
        ? []
        : [
            actOf('copy change', say.copyHint, 'C', () => onCopy(entry)),
            actOf('copy link', say.copyLinkHint, 'L', () => onCopyLink(entry)),
          ],
    [say, entry, onCopy, onCopyLink],
  );
  useActs(acts);
}

function actOf(id: string, name: string, stroke: string, run: () => void): Act {
  return { id, name, group: 'compare', key: { heardBy: 'page', strokes: [stroke] }, run };
}
