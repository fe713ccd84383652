import { useMemo } from 'react';
import { Link } from 'react-aria-components/Link';

import { Emblem } from '../../person/emblem.js';
import { places } from '../../places/places.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { type OpenParagraph, stillOpen } from './open-paragraphs.js';

/** What is still open: the paragraphs, how far each is agreed, how many brackets stand in it, and whom it waits for. */
export function OpenView() {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  const { open, all } = useMemo(() => stillOpen(negotiation), [negotiation]);
  if (open.length === 0) return <p className="ledger-wrap ledger-empty">{say.openNone}</p>;
  return (
    <div className="ledger-wrap">
      <p className="ledger-lead">{say.openLead(open.length, all)}</p>
      <div className="open-scroll">
        <table className="open-table">
          <thead>
            <tr>
              {[say.openParagraph, say.openRung, say.openBrackets, say.openPending, say.openPackage].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {open.map((paragraph) => (
              <OpenRow key={paragraph.id} paragraph={paragraph} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function OpenRow({ paragraph }: { readonly paragraph: OpenParagraph }) {
  const say = useWords().ledger;
  const { place } = useDesk();
  const { label, rung, brackets, pending } = paragraph;
  return (
    <tr>
      <th scope="row">
        <Link
          className="figures"
          href={`${places.text(place.draft.id)}#${encodeURIComponent(label)}`}
          aria-label={say.openText(label)}
        >
          {label}
        </Link>
      </th>
      <td>
        <span className={`chip ${rung === 'reopened' ? 'warn' : rung === 'open' ? 'plain' : 'good'}`}>
          {say.rungs[rung]}
        </span>
      </td>
      <td className="figures">{brackets === 0 ? '' : brackets}</td>
      <td>
        {pending.map((delegation) => (
          <span key={delegation} className="open-pending">
            <Emblem delegation={delegation} />
            {delegation}
          </span>
        ))}
      </td>
      <td>{paragraph.package}</td>
    </tr>
  );
}
