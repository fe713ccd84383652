import { type AmendmentId, amendmentId } from '@penholder/amendments';
import type { DraftPlace, Person } from '@penholder/protocol';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';

import { DraftBar } from '../draft/draft-bar.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import type { Negotiation } from '../negotiation/negotiation.js';
import { useNegotiation } from '../negotiation/use-negotiation.js';
import { useDraftPlace } from '../records/use-draft-place.js';
import { useMe } from '../records/use-me.js';
import { useWords } from '../words/words.js';
import { ActedContext, DeskContext, type LedgerDesk } from './desk.js';
import { LedgerBar } from './ledger-bar.js';
import type { LedgerSearch, LedgerView as View } from './ledger-search.js';
import { LedgerView } from './ledger-view.js';
import { ledgerOf } from './order/ledger-of.js';
import { useKeptWords } from './use-kept-words.js';
import { useMeeting } from './use-meeting.js';
import { useLedgerActs } from './use-ledger-acts.js';
import { OpenView } from './views/open-view.js';
import { RollingView } from './views/rolling-view.js';
import { StatementView } from './views/statement-view.js';

const route = getRouteApi('/drafts/$draft/amendments');

/** What is proposed to a draft and what became of it. The address names the view, so that it can be sent to a colleague. */
export function LedgerPlace() {
  const place = useDraftPlace(route.useParams().draft);
  const negotiation = useNegotiation(place);
  const me = useMe();
  const say = useWords().ledger;
  usePlaceTitle(say.title, place.draft.symbol);
  return (
    <div className="app">
      <DraftBar place={place} tab="amendments" />
      <main id="place" className="ledger">
        <h1 className="hidden-visually">{say.title}</h1>
        {negotiation === null || me === null ? (
          <output className="compare-waiting">{say.reading}</output>
        ) : (
          <Desk key={place.draft.id} place={place} negotiation={negotiation} me={me} />
        )}
      </main>
    </div>
  );
}

interface DeskProps {
  readonly place: DraftPlace;
  readonly negotiation: Negotiation;
  readonly me: Person;
}

function Desk(props: DeskProps) {
  const search = route.useSearch();
  const view = search.view ?? 'ledger';
  const desk = useNewDesk(props);
  const [acted, setActed] = useState<string | null>(null);
  const last = useMemo(() => ({ acted, setActed }), [acted]);
  return (
    <DeskContext value={desk}>
      <LedgerBar view={view} />
      <ActedContext value={last}>
        <Shown view={view} search={search} />
      </ActedContext>
    </DeskContext>
  );
}

interface ShownProps {
  readonly view: View;
  readonly search: LedgerSearch;
}

function Shown({ view, search }: ShownProps) {
  switch (view) {
    case 'ledger':
      return <LedgerView />;
    case 'rolling text':
      return <RollingView />;
    case 'statement':
      return <StatementView of={search.of} />;
    case 'still open':
      return <OpenView />;
  }
}

function useNewDesk({ place, negotiation, me }: DeskProps): LedgerDesk {
  const [meeting, setMeeting] = useMeeting(place.draft.id);
  const [kept, keep] = useKeptWords(`amended ${place.draft.id}`);
  const asking = useAsking();
  const { type } = asking;
  const amend = useCallback(
    (id: AmendmentId | null) => {
      keep(id ?? '');
      type();
    },
    [keep, type],
  );
  useLedgerActs(asking.ask, type);
  const ledger = useMemo(() => ledgerOf(negotiation.place), [negotiation.place]);
  const amended = amendedOf(kept, negotiation);
  return useMemo(
    () => ({ ...asking, place, negotiation, ledger, me, meeting, setMeeting, amended, amend }),
    [asking, place, negotiation, ledger, me, meeting, setMeeting, amended, amend],
  );
}

/** Puts what is asked for in the address and leaves the rest of it; or goes to where one types, in whatever view. */
function useAsking() {
  const navigate = route.useNavigate();
  const [typing, setTyping] = useState(0);
  const ask = useCallback(
    (change: LedgerSearch) => {
      setTyping(0);
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
    },
    [navigate],
  );
  const type = useCallback(() => {
    ask({ view: undefined });
    setTyping((times) => times + 1);
  }, [ask]);
  return useMemo(() => ({ ask, typing, type }), [ask, typing, type]);
}

/** What is amended may have been decided meanwhile: then nothing is. */
function amendedOf(kept: string, { amendments }: Negotiation): AmendmentId | null {
  const id = kept === '' ? null : amendmentId(kept);
  return id !== null && amendments.get(id)?.isPending === true ? id : null;
}
