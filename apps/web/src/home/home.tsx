import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { sessionQuery } from '../records/queries.js';
import { TopBar } from '../frame/top-bar.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { ImportButton } from '../import/import-button.js';
import { PasteButton } from '../import/paste-button.js';
import { DropVeil } from '../import/drop-veil.js';
import { useWords } from '../words/words.js';
import { EmptyHome } from './empty-home.js';
import { Drafts } from './drafts.js';
import { Events } from './events.js';
import { FigureCards } from './figure-cards.js';
import { HomeHead } from './home-head.js';
import { SessionSwitcher } from './session-switcher.js';

const route = getRouteApi('/sessions/$session');

/** The home of a session: its drafts in one table, and what is coming. */
export function Home() {
  const { session: id } = route.useParams();
  const { session, drafts, events } = useSuspenseQuery(sessionQuery(id)).data;
  usePlaceTitle(useWords().home.title, session.title);
  return (
    <div className="app">
      <TopBar crumb={<SessionSwitcher session={session} />}>
        <PasteButton session={id} />
        <ImportButton session={id} />
      </TopBar>
      <main className="wrap" id="place">
        <HomeHead session={session} />
        {drafts.length === 0 ? (
          <EmptyHome session={id} />
        ) : (
          <>
            <FigureCards drafts={drafts} events={events} />
            <div className="home-columns">
              <Drafts drafts={drafts} />
              <Events events={events} />
            </div>
          </>
        )}
      </main>
      <DropVeil session={id} />
    </div>
  );
}
