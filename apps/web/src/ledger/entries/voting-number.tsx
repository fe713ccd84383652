import { ArrowDown, ArrowUp } from 'lucide-react';

import { IconButton } from '../../frame/icon-button.js';
import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { useWords } from '../../words/words.js';

/** Where an amendment stands in the order of voting of its place, and how it is moved there. */
export interface Voting {
  readonly at: number;
  readonly last: number;
  /** `null` for whoever does not lead the room. */
  readonly move: ((by: -1 | 1) => void) | null;
}

interface VotingNumberProps {
  readonly voting: Voting;
  readonly shown: ShownAmendment;
}

/** The suggested place in the order of voting; the chair may choose another. */
export function VotingNumber({ voting: { at, last, move }, shown: { record } }: VotingNumberProps) {
  const say = useWords().ledger;
  return (
    <p className="voting-number" title={say.votingLead}>
      <span className="chip moved figures">{say.voting(at)}</span>
      {move === null ? null : (
        <>
          <IconButton
            icon={ArrowUp}
            name={say.earlier(record.ordinal)}
            isDisabled={at === 1}
            onPress={() => move(-1)}
          />
          <IconButton
            icon={ArrowDown}
            name={say.later(record.ordinal)}
            isDisabled={at === last}
            onPress={() => move(1)}
          />
        </>
      )}
    </p>
  );
}
