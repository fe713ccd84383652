import { type Offer, offersAfter } from '@penholder/amendments';
import { wireStepSchema } from '@penholder/protocol';
import { labelsOf } from '@penholder/resolution';
import { useMemo } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { RefusalNote } from '../../frame/refusal-note.js';
import { tellDone } from '../../frame/toasts.js';
import { useConsequence } from '../../records/use-amendment-act.js';
import { useWords } from '../../words/words.js';
import { isRecording } from '../acts/offered-acts.js';
import { useDesk } from '../desk.js';
import { ChangeShown } from '../entries/change-shown.js';
import { offerSaid } from './offer-said.js';

/** What should follow from what was accepted: offered one by one, and never done by itself. */
export function Consequences() {
  const say = useWords().ledger;
  const { negotiation, place, me } = useDesk();
  const { base, live } = negotiation;
  const offers = useMemo(() => offersAfter(base, live), [base, live]);
  const { mutate, isPending, error } = useConsequence(place.draft.id);
  if (offers.length === 0) return null;
  const mayMake = place.draft.room !== null && (isRecording(me) || me.role === 'drafter');
  const make = ({ steps }: Offer) => {
    if (!isPending)
      mutate({ steps: wireStepSchema.array().parse(steps) }, { onSuccess: () => tellDone(say.made) });
  };
  return (
    <details className="ledger-offers" open={offers.length < 4}>
      <summary>
        {say.offers} <span className="chip warn figures">{offers.length}</span>
      </summary>
      <p className="quiet">{say.offersLead}</p>
      <ul>
        {offers.map((offer, index) => (
          <Offered key={index} offer={offer} onMake={mayMake && offer.steps.length > 0 ? make : null} />
        ))}
      </ul>
      <RefusalNote error={error} />
    </details>
  );
}

interface OfferedProps {
  readonly offer: Offer;
  /** `null` where there is nothing to make, or not for this person. */
  readonly onMake: ((offer: Offer) => void) | null;
}

function Offered({ offer, onMake }: OfferedProps) {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const { live } = negotiation;
  const label = useMemo(
    () => (offer.where === null ? '' : (labelsOf(live).get(offer.where) ?? '')),
    [offer.where, live],
  );
  const why = offerSaid(offer.why, say.offered);
  return (
    <li className="ledger-offer">
      <p>
        {label === '' ? null : <b className="figures">{label} </b>}
        {why}
      </p>
      {offer.steps.length === 0 ? null : <ChangeShown ground={live} steps={offer.steps} delegation="" />}
      {onMake === null ? null : (
        <ActionButton
          size="small"
          aria-label={`${say.makeIt}: ${label} ${why}`}
          onPress={() => onMake(offer)}
        >
          {say.makeIt}
        </ActionButton>
      )}
    </li>
  );
}
