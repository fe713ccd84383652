import { ExternalLink } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components/Link';

import { ActionButton } from '../frame/action-button.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { offeredActs } from '../ledger/acts/offered-acts.js';
import { useActing } from '../ledger/acts/use-acting.js';
import { groundUnder } from '../ledger/composer/typed-amendment.js';
import { useDesk } from '../ledger/desk.js';
import { ChangeShown } from '../ledger/entries/change-shown.js';
import { FateChips, FateNotes } from '../ledger/entries/fate-chips.js';
import { statusSaid } from '../ledger/entries/status-said.js';
import { WordsAlone } from '../ledger/entries/words-alone.js';
import type { ShownAmendment } from '../negotiation/negotiation.js';
import { Emblem } from '../person/emblem.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';
import { PositionForm } from './position-form.js';
import { mayTakePosition } from './rights.js';
import { StanceLine } from './stance-line.js';

interface CardProps {
  readonly shown: ShownAmendment;
}

/** A pending amendment beside its paragraph: whose it is, what it does, what others make of it, what can be done with it. */
export function ProposalCard({ shown }: CardProps) {
  const { record } = shown;
  return (
    <article className="proposal" aria-labelledby={`proposal-${record.id}`} data-amendment={record.id}>
      <CardHead shown={shown} />
      <CardChange shown={shown} />
      <FateNotes shown={shown} />
      <StanceLine amendment={record.id} />
      <CardActs shown={shown} />
    </article>
  );
}

function CardHead({ shown }: CardProps) {
  const say = useWords().ledger;
  const { record } = shown;
  const { look, name } = statusSaid(record.status, say);
  return (
    <header className="proposal-head">
      <h4 id={`proposal-${record.id}`}>
        <span className="hidden-visually">{say.number(record.ordinal)}: </span>
        <Emblem delegation={record.delegation} />
        {record.delegation}
      </h4>
      <span className="chip plain">{say.originChips[record.origin]}</span>
      {record.status.type === 'proposed' ? null : <span className={`chip ${look}`}>{name}</span>}
      <FateChips shown={shown} />
    </header>
  );
}

function CardChange({ shown: { record, steps, lost } }: CardProps) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const ground = useMemo(() => {
    const amended = [...negotiation.amendments.values()].find(
      ({ id, isPending }) => id === record.to && isPending,
    );
    return groundUnder(amended ?? null, negotiation);
  }, [negotiation, record.to]);
  return (
    <>
      {steps.length === 0 ? (
        <p className="ledger-why bad">{say.allLost}</p>
      ) : (
        <ChangeShown ground={ground} steps={steps} delegation={record.delegation} />
      )}
      {lost.length === 0 ? null : (
        <div className="ledger-lost">
          <p>{say.lostWordsWhy}</p>
          <WordsAlone steps={lost} />
        </div>
      )}
    </>
  );
}

function CardActs({ shown: { record } }: CardProps) {
  const { ledger: say, proposing } = useWords();
  const { ledger, me } = useDesk();
  const acting = useActing(record);
  const [isOpen, setOpen] = useState(false);
  const offered = useMemo(() => offeredActs(record, ledger, me), [record, ledger, me]);
  return (
    <footer className="proposal-acts">
      <div className="row">
        {offered.includes('take in') ? (
          <ActionButton
            size="small"
            look="primary"
            isUnderWay={acting.isUnderWay}
            aria-label={say.actNamed(say.acts['take in'], record.ordinal)}
            onPress={() => acting.act({ type: 'take in' })}
          >
            {say.acts['take in']}
          </ActionButton>
        ) : null}
        {mayTakePosition(me) ? (
          <ActionButton
            size="small"
            aria-expanded={isOpen}
            aria-label={proposing.positionOn(record.ordinal)}
            onPress={() => setOpen(!isOpen)}
          >
            {proposing.takePosition}
          </ActionButton>
        ) : null}
        {offered.includes('withdraw') && record.delegation === me.delegation ? (
          <ActionButton
            size="small"
            look="quiet"
            isUnderWay={acting.isUnderWay}
            aria-label={say.actNamed(say.acts.withdraw, record.ordinal)}
            onPress={() => acting.act({ type: 'withdraw', meeting: null })}
          >
            {say.acts.withdraw}
          </ActionButton>
        ) : null}
        <LedgerLink shown={{ record }} />
      </div>
      <RefusalNote error={acting.error} />
      {isOpen ? <PositionForm record={record} onDone={() => setOpen(false)} /> : null}
    </footer>
  );
}

function LedgerLink({ shown: { record } }: { readonly shown: Pick<ShownAmendment, 'record'> }) {
  const say = useWords().proposing;
  const { place } = useDesk();
  return (
    <Link
      className="icon-button"
      href={places.amendments(place.draft.id, record.id)}
      aria-label={say.openNamed(record.ordinal, record.delegation)}
    >
      <ExternalLink size={14} aria-hidden />
    </Link>
  );
}
