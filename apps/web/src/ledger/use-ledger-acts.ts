import { useMemo } from 'react';

import { useActs } from '../acts/acts-context.js';
import { useWords } from '../words/words.js';
import { LEDGER_VIEWS, type LedgerSearch } from './ledger-search.js';

/** Offers the views by key in their order, and to type an amendment from any of them. */
export function useLedgerActs(ask: (change: LedgerSearch) => void, type: () => void): void {
  const say = useWords().ledger;
  const acts = useMemo(() => {
    const actOf = (id: string, name: string, stroke: string, run: () => void) => {
      const key = { heardBy: 'page' as const, strokes: [stroke] };
      return { id, name, group: 'amendments' as const, key, run };
    };
    return [
      actOf('type amendment', say.compose, 'N', type),
      actOf('read statement', say.toStatement, 'R', () => ask({ view: 'statement', of: undefined })),
      ...LEDGER_VIEWS.map((each, index) =>
        actOf(`view ${each}`, say.viewNamed(say.views[each]), String(index + 1), () => ask({ view: each })),
      ),
    ];
  }, [say, ask, type]);
  useActs(acts);
}
