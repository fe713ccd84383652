import { useMemo } from 'react';

import type { Negotiation } from '../negotiation/negotiation.js';
import { useWords } from '../words/words.js';
import { openSum } from './standing.js';

/** What is left to agree in the whole text, under its outline. */
export function OpenFoot({ negotiation }: { readonly negotiation: Negotiation }) {
  const say = useWords().proposing;
  const { paragraphs, brackets, pending } = useMemo(() => openSum(negotiation), [negotiation]);
  return (
    <section className="open-foot" aria-labelledby="still-open">
      <h2 id="still-open">{say.stillOpen}</h2>
      <p className="figures">{paragraphs === 0 ? say.allAgreed : say.openCount(paragraphs, brackets)}</p>
      {pending.length === 0 ? null : <p>{say.openPending(pending.join(', '))}</p>}
    </section>
  );
}
