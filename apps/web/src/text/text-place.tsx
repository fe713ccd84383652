import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import { versionQuery } from '../data/queries.js';
import { useDraftPlace } from '../data/use-draft-place.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { useWords } from '../words/words.js';
import { DraftBar } from '../draft/draft-bar.js';
import { FrozenText } from './frozen-text.js';
import { LiveText } from './live-text.js';
import { type Unsent, UnsentNote } from './unsent-note.js';

const route = getRouteApi('/drafts/$draft/text');

/** The text of a draft: live where it is open, its last version where it is frozen. */
export function TextPlace() {
  const place = useDraftPlace(route.useParams().draft);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  usePlaceTitle(place.draft.symbol, place.draft.title);
  const last = place.versions.at(-1);
  const note = unsent === null ? null : <UnsentNote unsent={unsent} onDone={() => setUnsent(null)} />;
  if (place.draft.room !== null) {
    return (
      <LiveText
        key={place.draft.room}
        place={place}
        room={place.draft.room}
        note={note}
        onUnsent={setUnsent}
      />
    );
  }
  return last === undefined ? (
    <NothingYet place={place} />
  ) : (
    <LastVersion place={place} version={last.id} note={note} />
  );
}

function NothingYet({ place }: { readonly place: ReturnType<typeof useDraftPlace> }) {
  const say = useWords().versions;
  return (
    <div className="app">
      <DraftBar place={place} tab="text" />
      <main className="message" id="place">
        <h1>{say.none}</h1>
        <p className="lead">{say.noneLead}</p>
      </main>
    </div>
  );
}

interface LastVersionProps {
  readonly place: ReturnType<typeof useDraftPlace>;
  readonly version: string;
  readonly note: React.ReactNode;
}

function LastVersion({ place, version, note }: LastVersionProps) {
  const text = useSuspenseQuery(versionQuery(version)).data;
  return <FrozenText place={place} text={text} tab="text" note={note} />;
}
