import { ActionButton } from '../../frame/action-button.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';

/** Says that what is typed amends an amendment. */
export function AmendedNote() {
  const say = useWords().ledger;
  const { negotiation, amended, amend } = useDesk();
  const shown = amended === null ? undefined : negotiation.amendments.get(amended);
  if (shown === undefined) return null;
  return (
    <p className="amended-note">
      <span className="chip moved">{say.amends(shown.record.ordinal, shown.record.delegation)}</span>
      <ActionButton size="small" look="quiet" onPress={() => amend(null)}>
        {say.amendsNoMore}
      </ActionButton>
    </p>
  );
}
