import { shortSymbol } from '@penholder/resolution';

import type { KeptDraft } from '../store/contract.js';

/** A draft of which nothing is known yet but its root; its first version tells the rest. */
export function emptyDraft(id: string, session: string, root: string, at: string): KeptDraft {
  return {
    id,
    session,
    root,
    symbol: shortSymbol(root),
    title: '',
    organ: null,
    mainSponsor: null,
    sponsors: null,
    stages: [],
    outcome: null,
    changedAt: at,
    changedBy: null,
  };
}
