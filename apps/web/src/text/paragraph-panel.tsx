import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';

import { ActionButton } from '../frame/action-button.js';
import { copyText } from '../frame/copy-text.js';
import { tellDone, tellFailed } from '../frame/toasts.js';
import { Emblem } from '../person/emblem.js';
import { useWords } from '../words/words.js';
import type { BlockFacts, CalledNote } from './block-facts.js';
import { citationOf } from './citation.js';

interface ParagraphPanelProps {
  readonly facts: BlockFacts | null;
  /** What is negotiated about it. */
  readonly inHand?: ReactNode;
  /** What belongs to the whole text. */
  readonly beside: ReactNode;
}

/** What belongs to the paragraph in hand, and under it what belongs to the whole text. */
export function ParagraphPanel({ facts, inHand, beside }: ParagraphPanelProps) {
  const say = useWords().text;
  return (
    <aside className="side" aria-label={say.paragraph}>
      {facts === null || facts.label === '' ? (
        <p className="quiet">{say.noParagraph}</p>
      ) : (
        <Facts facts={facts} inHand={inHand} />
      )}
      {beside}
    </aside>
  );
}

function Facts({ facts, inHand }: { readonly facts: BlockFacts; readonly inHand: ReactNode }) {
  const say = useWords().text;
  const citation = citationOf(facts.label);
  return (
    <>
      <div className="side-head">
        <h2 className="figures">{facts.label}</h2>
        <span className="quiet figures">{say.words(facts.words)}</span>
      </div>
      {inHand}
      <section className="side-card">
        <h3>{say.citation}</h3>
        <p className="citation">{citation}</p>
        <CopyCitation citation={citation} />
      </section>
      <HereNow delegations={facts.delegations} />
      <Notes notes={facts.notes} />
    </>
  );
}

function CopyCitation({ citation }: { readonly citation: string }) {
  const say = useWords().text;
  const copy = () =>
    void copyText(citation).then((copied) => (copied ? tellDone(say.copied) : tellFailed(say.notCopied)));
  return (
    <ActionButton size="small" onPress={copy}>
      <Copy size={13} aria-hidden />
      {say.copyCitation}
    </ActionButton>
  );
}

function HereNow({ delegations }: { readonly delegations: readonly string[] }) {
  const say = useWords().text;
  if (delegations.length === 0) return null;
  return (
    <section className="side-card">
      <h3>{say.here}</h3>
      <ul className="here">
        {[...new Set(delegations)].map((delegation) => (
          <li key={delegation}>
            <Emblem delegation={delegation} />
            {delegation}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly CalledNote[] }) {
  const say = useWords().text;
  if (notes.length === 0) return null;
  return (
    <section className="side-card">
      <h3>{say.calledNotes}</h3>
      <ol className="called">
        {notes.map(({ marker, words }) => (
          <li key={marker}>
            <span className="called-marker figures">{marker}</span>
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
