import { getRouteApi } from '@tanstack/react-router';

import { DraftBar } from '../draft/draft-bar.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { useDraftPlace } from '../records/use-draft-place.js';
import { useWords } from '../words/words.js';

const route = getRouteApi('/drafts/$draft/amendments');

/** What is proposed to a draft and what became of it. The address names the view, so that it can be sent to a colleague. */
export function LedgerPlace() {
  const place = useDraftPlace(route.useParams().draft);
  const say = useWords().ledger;
  usePlaceTitle(say.title, place.draft.symbol);
  return (
    <div className="app">
      <DraftBar place={place} tab="amendments" />
      <main id="place" className="ledger">
        <h1 className="hidden-visually">{say.title}</h1>
      </main>
    </div>
  );
}
