import type { AmendmentRecord, LedgerRecord } from '@penholder/protocol';

import { ago } from '../../words/spoken-time.js';
import { useNow } from '../../words/use-now.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { statusSaid } from './status-said.js';

/** What happened to an amendment, and who did it; the newest last. */
export function EntryHistory({ record }: { readonly record: AmendmentRecord }) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const happened = negotiation.place.ledger.filter(({ amendment }) => amendment === record.id);
  if (happened.length === 0) return null;
  return (
    <details className="ledger-more">
      <summary>{say.history}</summary>
      <ol className="ledger-history">
        {happened.map((each, index) => (
          <Happened key={index} happened={each} />
        ))}
      </ol>
    </details>
  );
}

function Happened({ happened: { at, person, delegation, status } }: { readonly happened: LedgerRecord }) {
  const words = useWords();
  const { name, details } = statusSaid(status, words.ledger);
  const when = ago(at, useNow(), words.language);
  return (
    <li>
      <b>{name}</b>
      {[...details, words.ledger.by(person, delegation)].map((each) => ` · ${each}`).join('')}
      {' · '}
      <time dateTime={at} title={new Date(at).toLocaleString(words.language)}>
        {when ?? words.frame.justNow}
      </time>
    </li>
  );
}
