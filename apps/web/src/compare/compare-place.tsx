import type { DraftPlace } from '@penholder/protocol';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';

import { useDraftPlace } from '../records/use-draft-place.js';
import { DraftBar } from '../draft/draft-bar.js';
import { useMedia } from '../frame/use-media.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { useWords } from '../words/words.js';
import { ChainView } from './chain/chain-view.js';
import type { CompareSearch, View } from './compare-search.js';
import { ComparisonView } from './comparison-view.js';
import { CompareControls } from './head/compare-controls.js';
import { type Pair, pairOf } from './side.js';
import { useViewActs } from './use-compare-acts.js';
import { useSide } from './use-side.js';

const route = getRouteApi('/drafts/$draft/compare');

/** Any two versions, beside each other or in one text. The address names both, so that it can be sent to a colleague. */
export function ComparePlace() {
  const place = useDraftPlace(route.useParams().draft);
  const search = route.useSearch();
  const isNarrow = useMedia('(width < 44rem)');
  const view = search.view ?? (isNarrow ? 'inline' : 'side by side');
  const pair = pairOf(search, place);
  const onAsk = useAsking();
  useViewActs(onAsk);
  return (
    <div className="app">
      <DraftBar place={place} tab="compare" />
      <main id="place" className="compare">
        <CompareControls place={place} pair={pair} view={view} onAsk={onAsk} />
        {view === 'all versions' ? (
          <ChainView place={place} search={search} onAsk={onAsk} />
        ) : pair === null ? (
          <NothingToPair />
        ) : (
          <Compared
            key={`${pair.from} ${pair.to}`}
            place={place}
            pair={pair}
            view={view}
            search={search}
            onAsk={onAsk}
          />
        )}
      </main>
    </div>
  );
}

/** Puts what is asked for in the address, and leaves the rest of it: the paragraph at hand, too. */
function useAsking(): (change: CompareSearch) => void {
  const navigate = route.useNavigate();
  return useCallback(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), hash: true, replace: true }),
    [navigate],
  );
}

function NothingToPair() {
  const say = useWords().comparing;
  usePlaceTitle(say.title);
  return (
    <>
      <h1 className="hidden-visually">{say.title}</h1>
      <p className="compare-waiting">{say.chooseLead}</p>
    </>
  );
}

interface ComparedProps {
  readonly place: DraftPlace;
  readonly pair: Pair;
  readonly view: View;
  readonly search: CompareSearch;
  readonly onAsk: (change: CompareSearch) => void;
}

function Compared({ place, pair, view, search, onAsk }: ComparedProps) {
  const say = useWords().comparing;
  const from = useSide(pair.from, place);
  const to = useSide(pair.to, place);
  const title = from === null || to === null ? say.title : say.pair(from.name, to.name);
  usePlaceTitle(title, place.draft.symbol);
  return (
    <>
      <h1 className="hidden-visually">{title}</h1>
      {from === null || to === null ? (
        <output className="compare-waiting">{say.reading}</output>
      ) : (
        <ComparisonView from={from} to={to} view={view} search={search} onAsk={onAsk} />
      )}
    </>
  );
}
