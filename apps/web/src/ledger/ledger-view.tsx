import { type AmendmentId, isPending } from '@penholder/amendments';
import { useMemo, useRef, useState } from 'react';

import { useWords } from '../words/words.js';
import { isRecording } from './acts/offered-acts.js';
import { Composer } from './composer/composer.js';
import { Consequences } from './consequences/consequences.js';
import { useDesk } from './desk.js';
import { AmendmentEntry } from './entries/amendment-entry.js';
import { EmptyLedger } from './empty-ledger.js';
import { type LedgerGroup, ledgerShown } from './order/ledger-groups.js';
import { placeName } from './order/place-name.js';
import { movedBy, votingOrder } from './order/voting-numbers.js';
import { useAddressedEntry } from './use-addressed-entry.js';
import { useReturningFocus } from './use-returning-focus.js';
import { useEntryActs } from './use-entry-acts.js';

/** The ledger: what is pending in the order of the text, then what is decided; and where one more is typed. */
export function LedgerView() {
  const say = useWords().ledger;
  const { negotiation, me } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => ledgerShown(negotiation), [negotiation]);
  useEntryActs(list);
  useAddressedEntry(list);
  useReturningFocus(list);
  return (
    <div className="ledger-wrap" ref={list}>
      {me.role === 'observer' ? <p className="quiet">{say.observers}</p> : <Composer />}
      <Consequences />
      {negotiation.amendments.size === 0 ? <EmptyLedger /> : null}
      {shown.groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      {shown.decided.length === 0 ? null : (
        <section className="ledger-group" aria-labelledby="decided">
          <h2 id="decided" className="ledger-group-name">
            {say.decided}
          </h2>
          {shown.decided.map((entry) => (
            <AmendmentEntry key={entry.shown.id} entry={entry} voting={null} />
          ))}
        </section>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: LedgerGroup }) {
  const say = useWords().ledger;
  const { ledger, me } = useDesk();
  const [chosen, setChosen] = useState<readonly AmendmentId[]>([]);
  const order = useMemo(() => votingOrder(group, ledger, chosen), [group, ledger, chosen]);
  const name = placeName(group.label, say);
  const votingOf = (id: AmendmentId) => {
    const at = order.indexOf(id) + 1;
    if (at === 0 || order.length < 2) return null;
    const move = (by: -1 | 1) => setChosen(movedBy(order, id, by));
    return { at, last: order.length, move: isRecording(me) ? move : null };
  };
  const pending = group.entries.filter(({ shown }) => isPending(shown.record.status)).length;
  return (
    <section className="ledger-group" aria-label={say.pendingOf(name, pending)}>
      <h2 className="ledger-group-name figures">
        {name} <span className="quiet">{say.pending(pending)}</span>
      </h2>
      {group.entries.map((entry) => (
        <AmendmentEntry key={entry.shown.id} entry={entry} voting={votingOf(entry.shown.id)} />
      ))}
    </section>
  );
}
