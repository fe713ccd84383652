import { useMemo } from 'react';

import { standingOf, standingsOf } from '../agreement/standing.js';
import { useDesk } from '../ledger/desk.js';
import { useWords } from '../words/words.js';
import { type Asking, Composing } from './composing.js';
import { copiedAt } from './copy/paragraph-copy.js';
import { ProposalCard } from './proposal-card.js';
import { useReturningFocus } from './use-returning-focus.js';

interface ProposalsProps {
  /** The paragraph in hand, or a part of it. */
  readonly current: string;
  readonly asking: Asking;
}

/** What is proposed to the paragraph in hand, and where one proposes more. */
export function Proposals({ current, asking }: ProposalsProps) {
  const say = useWords().proposing;
  const { negotiation } = useDesk();
  const standings = useMemo(() => standingsOf(negotiation), [negotiation]);
  const head = useReturningFocus();
  const block = copiedAt(negotiation.live, current);
  const { proposals } = standingOf(standings, block?.id ?? current);
  return (
    <section className="proposals" aria-labelledby="proposals">
      <h3 id="proposals" ref={head} tabIndex={-1}>
        {say.proposals(proposals.length)}
      </h3>
      {proposals.length === 0 ? <p className="quiet">{say.none}</p> : null}
      <Composing key={block?.id ?? current} block={block} asking={asking} />
      {proposals.map((shown) => (
        <ProposalCard key={shown.id} shown={shown} />
      ))}
    </section>
  );
}
