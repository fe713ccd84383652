import { STANCES } from '@penholder/amendments';

import { useDesk } from '../ledger/desk.js';
import { Emblem } from '../person/emblem.js';
import { useWords } from '../words/words.js';

/** What delegations make of an amendment, in a line, and the notes that one may see. */
export function StanceLine({ amendment }: { readonly amendment: string }) {
  const say = useWords().proposing;
  const { negotiation } = useDesk();
  const taken = negotiation.place.positions.filter((each) => each.amendment === amendment);
  if (taken.length === 0) return null;
  const phrases = STANCES.flatMap((stance) => {
    const names = taken.filter((each) => each.stance === stance).map(({ delegation }) => delegation);
    return names.length === 0 ? [] : [say.stanceLine[stance](names.join(', '))];
  });
  return (
    <div className="stances">
      <p>{phrases.join(' · ')}</p>
      {taken.flatMap(({ delegation, note }) =>
        note === null ? (
          []
        ) : (
          <p key={delegation} className="stance-note" dir="auto">
            <Emblem delegation={delegation} />
            <span>
              <span className="hidden-visually">{delegation}: </span>
              {note.text}
              {note.shownTo === 'everyone' ? null : <span className="quiet"> ({say.notePrivate})</span>}
            </span>
          </p>
        ),
      )}
    </div>
  );
}
