import { TriangleAlert } from 'lucide-react';
import { Link } from 'react-aria-components/Link';

import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { places } from '../../places/places.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { conflictsOf } from './conflicts.js';

/** What an amendment suffered from others: that the text changed under it, and with whom it contends. */
export function FateChips({ shown }: { readonly shown: ShownAmendment }) {
  const say = useWords().ledger;
  const { negotiation, place } = useDesk();
  if (!shown.isPending) return null;
  return (
    <>
      <FateChip shown={shown} />
      {conflictsOf(shown.id, negotiation).map(({ other: { record } }) => (
        <Link
          key={record.id}
          className="chip bad"
          href={places.amendments(place.draft.id, record.id)}
          aria-label={`${say.conflictsWith(record.delegation)}. ${say.conflictGoTo(record.ordinal, record.delegation)}`}
        >
          {say.conflictsWith(record.delegation)}
        </Link>
      ))}
    </>
  );
}

function FateChip({ shown: { fate, lost } }: { readonly shown: ShownAmendment }) {
  const say = useWords().ledger;
  const isLost = lost.length > 0 || fate.outcome === 'lost';
  if (!isLost && fate.outcome !== 'touched') return null;
  return (
    <span className={`chip ${isLost ? 'bad' : 'warn'}`}>
      <TriangleAlert size={12} aria-hidden />
      {isLost ? say.lostWords : say.lookAgain}
    </span>
  );
}

/** Why one should look again, what was lost, and what the conflicts are about: in sentences. */
export function FateNotes({ shown }: { readonly shown: ShownAmendment }) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  if (!shown.isPending) return null;
  const looks = shown.fate.outcome === 'touched' || shown.fate.outcome === 'lost';
  return (
    <>
      {looks && shown.fate.why.length > 0 ? (
        <p className="ledger-why warn">
          {say.lookAgainWhy} {shown.fate.why.join(' · ')}
        </p>
      ) : null}
      {conflictsOf(shown.id, negotiation).map(({ other: { record }, why }) => (
        <p key={record.id} className="ledger-why bad">
          {say.numberBy(record.ordinal, record.delegation)}: {why.join(' · ')}
        </p>
      ))}
    </>
  );
}
