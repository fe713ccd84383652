import { MonitorUp } from 'lucide-react';
import { Link } from 'react-aria-components/Link';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { isRecording } from './acts/offered-acts.js';
import { CountField } from './count-field.js';
import { useDesk } from './desk.js';
import { LEDGER_VIEWS, type LedgerView } from './ledger-search.js';

/** Chooses the view; says which meeting is recorded; leads to the room. */
export function LedgerBar({ view }: { readonly view: LedgerView }) {
  const say = useWords().ledger;
  const { place, me, meeting, setMeeting } = useDesk();
  return (
    <div className="ledger-bar">
      <ViewChoice view={view} />
      <span className="grow" />
      {isRecording(me) ? (
        <CountField label={say.meeting} least={1} value={meeting} onChange={setMeeting} />
      ) : null}
      <Link className="button plain medium" href={places.room(place.draft.id)}>
        <MonitorUp size={15} aria-hidden />
        {say.room}
      </Link>
    </div>
  );
}

function ViewChoice({ view }: { readonly view: LedgerView }) {
  const say = useWords().ledger;
  const { ask } = useDesk();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={say.view}
      selectedKeys={[view]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = LEDGER_VIEWS.find((each) => keys.has(each));
        if (chosen !== undefined) ask({ view: chosen });
      }}
    >
      {LEDGER_VIEWS.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {say.views[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
