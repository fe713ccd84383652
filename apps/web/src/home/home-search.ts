import { DRAFT_COLUMNS, type DraftColumn, type DraftFilter, type DraftOrder } from './drafts-shown.js';

/** What the address of a session home asks for; what is not asked for is left out of it. */
export interface HomeSearch {
  readonly find?: string | undefined;
  readonly show?: Exclude<DraftFilter['standing'], 'all'> | undefined;
  readonly by?: DraftColumn | undefined;
  readonly order?: DraftOrder['direction'] | undefined;
}

const SHOWN = ['open', 'adopted', 'withdrawn'] as const;

/** What of an address is understood; the rest is left out. */
export function readHomeSearch(search: Record<string, unknown>): HomeSearch {
  const find = search['find'];
  return {
    find: typeof find === 'string' || typeof find === 'number' ? String(find) : undefined,
    show: SHOWN.find((each) => each === search['show']),
    by: DRAFT_COLUMNS.find((each) => each === search['by']),
    order: search['order'] === 'descending' ? 'descending' : undefined,
  };
}
