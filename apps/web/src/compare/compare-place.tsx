import { getRouteApi } from '@tanstack/react-router';

import { useDraftPlace } from '../data/use-draft-place.js';
import { DraftBar } from '../draft/draft-bar.js';
import { useMedia } from '../frame/use-media.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { useWords } from '../words/words.js';
import { CompareControls } from './compare-controls.js';
import { ComparisonView } from './comparison-view.js';
import { LIVE, pairOf } from './side.js';
import { useSide } from './use-side.js';

const route = getRouteApi('/drafts/$draft/compare');

/** Any two versions, beside each other or in one text. The address names both, so that it can be sent to a colleague. */
export function ComparePlace() {
  const place = useDraftPlace(route.useParams().draft);
  const search = route.useSearch();
  const say = useWords().comparing;
  const pair = pairOf(search, place) ?? { from: LIVE, to: LIVE };
  const from = useSide(pair.from, place);
  const to = useSide(pair.to, place);
  const isNarrow = useMedia('(width < 44rem)');
  const view = search.view ?? (isNarrow ? 'inline' : 'side by side');
  usePlaceTitle(from === null || to === null ? say.title : say.pair(from.name, to.name), place.draft.symbol);
  return (
    <div className="app">
      <DraftBar place={place} tab="compare" />
      <main id="place" className="compare">
        <h1 className="hidden-visually">
          {from === null || to === null ? say.title : say.pair(from.name, to.name)}
        </h1>
        <CompareControls place={place} pair={pair} view={view} />
        {from === null || to === null ? (
          <output className="compare-waiting">{say.reading}</output>
        ) : (
          <ComparisonView from={from} to={to} view={view} />
        )}
      </main>
    </div>
  );
}
