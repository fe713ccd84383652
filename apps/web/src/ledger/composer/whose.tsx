import type { Origin } from '@penholder/amendments';

import { DelegationBox } from '../../person/delegation-box.js';
import { isRecording } from '../acts/offered-acts.js';
import { useDesk } from '../desk.js';
import { OriginChoice } from './origin-choice.js';
import { originsFor, usualDelegation } from './origins.js';

interface WhoseProps {
  readonly origin: Origin;
  readonly onOrigin: (origin: Origin) => void;
  readonly onDelegation: (delegation: string) => void;
}

/** How an amendment came and, for those who take it down for others, whose it is. */
export function Whose({ origin, onOrigin, onDelegation }: WhoseProps) {
  const { me, ledger } = useDesk();
  return (
    <>
      <OriginChoice origins={originsFor(me, ledger.mainSponsors)} origin={origin} onChoose={onOrigin} />
      {isRecording(me) ? (
        <DelegationBox
          key={origin === 'oral revision' ? 'sponsor' : 'any'}
          initial={usualDelegation(origin, me, ledger.mainSponsors)}
          onChange={onDelegation}
        />
      ) : null}
    </>
  );
}
