import type { DraftPlace } from '@penholder/protocol';
import { getRouteApi } from '@tanstack/react-router';
import { Stamp } from 'lucide-react';
import { useState } from 'react';

import { useDraftPlace } from '../records/use-draft-place.js';
import { DraftBar } from '../draft/draft-bar.js';
import { ActionButton } from '../frame/action-button.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { useWords } from '../words/words.js';
import { IssueDialog } from './issue-dialog.js';
import { LiveEntry } from './live-entry.js';
import { VersionEntry } from './version-entry.js';

const route = getRouteApi('/drafts/$draft/versions');

/** The chain of a draft's versions, the newest first, with the live text at its head. */
export function VersionsPlace() {
  const place = useDraftPlace(route.useParams().draft);
  const say = useWords().versions;
  const [issuing, setIssuing] = useState(false);
  const isLive = place.draft.room !== null;
  usePlaceTitle(say.title, place.draft.symbol);
  return (
    <div className="app">
      <DraftBar place={place} tab="versions">
        {isLive ? (
          <ActionButton look="primary" onPress={() => setIssuing(true)}>
            <Stamp size={15} aria-hidden />
            <span className="wide-only">{say.issue}</span>
            <span className="hidden-visually narrow-only">{say.issue}</span>
          </ActionButton>
        ) : null}
      </DraftBar>
      <main className="wrap narrow" id="place">
        <h1 className="serif">{place.draft.title}</h1>
        <p className="lead">{say.lead}</p>
        <Chain place={place} />
      </main>
      <IssueDialog place={place} isOpen={issuing} onClose={() => setIssuing(false)} />
    </div>
  );
}

function Chain({ place: { draft, versions } }: { readonly place: DraftPlace }) {
  const say = useWords().versions;
  return (
    <ol className="chain" aria-label={say.title}>
      {draft.room === null ? null : <LiveEntry draft={draft} newest={versions.at(-1) ?? null} />}
      {versions
        .map((version, index) => (
          <VersionEntry
            key={version.id}
            version={version}
            before={versions[index - 1] ?? null}
            isLive={draft.room !== null}
          />
        ))
        .reverse()}
    </ol>
  );
}
