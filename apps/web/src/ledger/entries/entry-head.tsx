import { Link } from 'react-aria-components/Link';

import { Emblem } from '../../person/emblem.js';
import { places } from '../../places/places.js';
import { useWords, type Words } from '../../words/words.js';
import { useDesk } from '../desk.js';
import type { LedgerEntryShown } from '../order/ledger-groups.js';
import { placeName } from '../order/place-name.js';
import { FateChips } from './fate-chips.js';
import { statusSaid } from './status-said.js';

/** What an amendment is: its number, whose it is, how it came, where it stands, and what happened to it. */
export function EntryHead({ entry: { shown, places: touched } }: { readonly entry: LedgerEntryShown }) {
  const say = useWords().ledger;
  const { record } = shown;
  const { look, name, details } = statusSaid(record.status, say);
  const labels = touched.map(({ label }) => placeName(label, say));
  const [, ...also] = labels;
  return (
    <header className="ledger-entry-head">
      <h3 id={`name-${record.id}`}>
        <span className="hidden-visually">{say.number(record.ordinal)}: </span>
        <span className="ledger-number figures" aria-hidden>
          {record.ordinal}
        </span>
        <Emblem delegation={record.delegation} />
        {record.delegation}
      </h3>
      <span className="ledger-details">{say.originChips[record.origin]}</span>
      <span className={`chip ${look}`}>{name}</span>
      <ParentLink entry={{ shown }} />
      <FateChips shown={shown} />
      <span className="ledger-details">
        {[...details, ...(shown.isPending ? alsoSaid(also, say) : labels)].join(' · ')}
      </span>
    </header>
  );
}

/** What it touches beside the place under which it stands. */
function alsoSaid(labels: readonly string[], say: Words['ledger']): string[] {
  return labels.length === 0 ? [] : [say.alsoTouches(labels.join(', '))];
}

function ParentLink({ entry: { shown } }: { readonly entry: Pick<LedgerEntryShown, 'shown'> }) {
  const say = useWords().ledger;
  const { place, negotiation } = useDesk();
  const { to } = shown.record;
  const parent = negotiation.place.amendments.find(({ id }) => id === to);
  if (parent === undefined) return null;
  return (
    <Link className="chip moved" href={places.amendments(place.draft.id, parent.id)}>
      {say.toAmendment(parent.ordinal)}
    </Link>
  );
}
