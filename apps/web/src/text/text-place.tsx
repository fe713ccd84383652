import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';

import { versionQuery } from '../records/queries.js';
import { useDraftPlace } from '../records/use-draft-place.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { useWords } from '../words/words.js';
import { DraftBar } from '../draft/draft-bar.js';
import { FrozenText } from './frozen-text.js';
import { LiveText } from './live-text.js';
import { type Unsent, UnsentNote } from './unsent-note.js';

const route = getRouteApi('/drafts/$draft/text');

/** The text of a draft: live where it is open, its last version where it is frozen. */
export function TextPlace() {
  const { draft } = route.useParams();
  return <DraftText key={draft} draft={draft} />;
}

/** Stays in the room one is in until the server has closed it, so that what was not sent by then is not lost. */
function DraftText({ draft }: { readonly draft: string }) {
  const place = useDraftPlace(draft);
  const [stayed, setStayed] = useState<string | null>(place.draft.room);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  usePlaceTitle(place.draft.symbol, place.draft.title);
  const room = stayed ?? place.draft.room;
  const last = place.versions.at(-1);
  const note = unsent === null ? null : <UnsentNote unsent={unsent} onDone={() => setUnsent(null)} />;
  if (room !== null) {
    return (
      <LiveText key={room} place={place} room={room} note={note} onUnsent={setUnsent} onMovedOn={setStayed} />
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
