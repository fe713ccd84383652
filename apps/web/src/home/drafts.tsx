import type { Draft } from '@penholder/protocol';
import { getRouteApi } from '@tanstack/react-router';

import { useWords } from '../words/words.js';
import { DraftFilters } from './draft-filters.js';
import { draftsShown } from './drafts-shown.js';
import { DraftsTable } from './drafts-table.js';
import type { HomeSearch } from './home-search.js';

const route = getRouteApi('/sessions/$session');

/** The drafts of a session: what is asked for stands in the address, so that it can be sent to a colleague. */
export function Drafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ask = (change: Partial<HomeSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const order = { column: search.by ?? 'symbol', direction: search.order ?? 'ascending' } as const;
  const filter = { words: search.find ?? '', standing: search.show ?? 'all' } as const;
  const shown = draftsShown(drafts, filter, order);
  return (
    <section className="drafts" aria-label={useWords().home.title}>
      <DraftFilters filter={filter} shown={shown.length} all={drafts.length} onAsk={ask} />
      <DraftsTable
        drafts={shown}
        order={order}
        onOrder={({ column, direction }) => ask({ by: column, order: direction })}
        onShowAll={() => ask({ find: undefined, show: undefined })}
      />
    </section>
  );
}
