import type { Draft, Version } from '@penholder/protocol';
import { Link } from 'react-aria-components/Link';

import { LIVE } from '../compare/side.js';
import { Changed } from '../home/changed.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';

interface LiveEntryProps {
  readonly draft: Draft;
  readonly newest: Version | null;
}

/** The live text, at the head of the chain it will join. */
export function LiveEntry({ draft, newest }: LiveEntryProps) {
  const say = useWords().versions;
  return (
    <li className="entry live">
      <div className="entry-head">
        <h2>{say.live}</h2>
        <span className="grow" />
        <Changed at={draft.changedAt} by={draft.changedBy} />
      </div>
      <p className="quiet">{say.liveLead}</p>
      <div className="row">
        <Link href={places.text(draft.id)} className="button plain small">
          {say.goToText}
        </Link>
        {newest === null ? null : (
          <Link href={places.compare(draft.id, { from: newest.id, to: LIVE })} className="button quiet small">
            {say.comparePrevious}
          </Link>
        )}
      </div>
    </li>
  );
}
