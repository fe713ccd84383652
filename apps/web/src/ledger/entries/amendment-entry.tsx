import { useMemo } from 'react';

import { useWords } from '../../words/words.js';
import { EntryActs } from '../acts/entry-acts.js';
import { groundUnder } from '../composer/typed-amendment.js';
import { useDesk } from '../desk.js';
import type { LedgerEntryShown } from '../order/ledger-groups.js';
import { ChangeShown } from './change-shown.js';
import { EntryHead } from './entry-head.js';
import { EntryHistory } from './entry-history.js';
import { FateNotes } from './fate-chips.js';
import { VotingNumber, type Voting } from './voting-number.js';
import { WordsAlone } from './words-alone.js';

interface AmendmentEntryProps {
  readonly entry: LedgerEntryShown;
  readonly voting: Voting | null;
}

/** One amendment of the ledger: what it is, what it does, what became of it, and what can be done with it. */
export function AmendmentEntry({ entry, voting }: AmendmentEntryProps) {
  const { shown, depth } = entry;
  const { record } = shown;
  return (
    <article
      id={record.id}
      className={`ledger-entry ${shown.isPending ? 'pending' : 'decided'}`}
      data-amendment={record.id}
      data-depth={Math.min(depth, 3)}
      aria-labelledby={`name-${record.id}`}
      tabIndex={-1}
    >
      {voting === null ? null : <VotingNumber voting={voting} shown={shown} />}
      <EntryHead entry={entry} />
      <EntryChange entry={entry} />
      <FateNotes shown={shown} />
      <LostWords entry={entry} />
      <div className="ledger-mores">
        <TypedWords words={record.words} />
        <EntryHistory record={record} />
      </div>
      {shown.isPending ? <EntryActs shown={shown} /> : null}
    </article>
  );
}

type EntryProps = Pick<AmendmentEntryProps, 'entry'>;

/** What is decided was made on a text that is no longer: its words stand alone. */
function EntryChange({ entry: { shown } }: EntryProps) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const parent = shown.record.to;
  const ground = useMemo(() => {
    const amended = [...negotiation.amendments.values()].find(
      ({ id, isPending }) => id === parent && isPending,
    );
    return shown.isPending ? groundUnder(amended ?? null, negotiation) : null;
  }, [negotiation, parent, shown.isPending]);
  if (shown.steps.length === 0 && shown.isPending) return <p className="ledger-why bad">{say.allLost}</p>;
  return <ChangeShown ground={ground} steps={shown.steps} delegation={shown.record.delegation} />;
}

function LostWords({ entry: { shown } }: EntryProps) {
  const say = useWords().ledger;
  if (shown.lost.length === 0) return null;
  return (
    <div className="ledger-lost">
      <p>{say.lostWordsWhy}</p>
      <WordsAlone steps={shown.lost} />
    </div>
  );
}

function TypedWords({ words }: { readonly words: string | null }) {
  const say = useWords().ledger;
  if (words === null) return null;
  return (
    <details className="ledger-more">
      <summary>{say.asTyped}</summary>
      <p className="ledger-typed" dir="auto">
        {words}
      </p>
    </details>
  );
}
