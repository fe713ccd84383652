import { type Decision, decisionOf, type Majority, type RecordedVote } from '@penholder/amendments';
import { useState } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import type { Acting } from './use-acting.js';
import { VoteFields } from './vote-fields.js';
import { type FilledVote, voteFrom } from './vote-said.js';

interface DecisionFormProps {
  readonly acting: Acting;
  readonly onClose: () => void;
}

const NO_VOTE: FilledVote = { figures: { 'in favour': 0, against: 0, abstaining: 0 }, byState: '' };

/** Records what the body decided, with the vote where there was one. */
export function DecisionForm({ acting, onClose }: DecisionFormProps) {
  const say = useWords().ledger;
  const { meeting } = useDesk();
  const [filled, setFilled] = useState<FilledVote | null>(null);
  const [majority, setMajority] = useState<Majority>('simple');
  const vote = filled === null ? null : voteFrom(filled);
  const record = (decision: Decision) => {
    if (vote?.ok === false) return;
    acting.act({ type: 'record decision', meeting, decision, vote: vote?.value ?? null, majority });
  };
  return (
    <section className="ledger-form" aria-label={say.decisionLead}>
      <p className="ledger-form-lead">{say.decisionLead}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={filled !== null}
          onChange={({ currentTarget }) => setFilled(currentTarget.checked ? NO_VOTE : null)}
        />
        {say.vote}
      </label>
      {filled === null ? null : (
        <VoteFields filled={filled} onFill={setFilled} majority={majority} onMajority={setMajority} />
      )}
      {vote?.ok === false ? (
        <p className="field-error" role="alert">
          {say.byStateUnread(vote.error.line)}
        </p>
      ) : (
        <DecisionButtons
          vote={vote?.value ?? null}
          majority={majority}
          isUnderWay={acting.isUnderWay}
          onRecord={record}
        />
      )}
      <ActionButton size="small" look="quiet" onPress={onClose}>
        {say.never}
      </ActionButton>
    </section>
  );
}

interface DecisionButtonsProps {
  readonly vote: RecordedVote | null;
  readonly majority: Majority;
  readonly isUnderWay: boolean;
  readonly onRecord: (decision: Decision) => void;
}

/** Where there was a vote, the vote decides, and only that is offered. */
function DecisionButtons({ vote, majority, isUnderWay, onRecord }: DecisionButtonsProps) {
  const say = useWords().ledger;
  const voted = vote === null ? null : decisionOf(vote, majority);
  return (
    <div className="row">
      {voted === 'rejected' ? null : (
        <ActionButton
          size="small"
          look="primary"
          isUnderWay={isUnderWay}
          onPress={() => onRecord('accepted')}
        >
          {say.recordAccepted}
        </ActionButton>
      )}
      {voted === 'accepted' ? null : (
        <ActionButton size="small" isUnderWay={isUnderWay} onPress={() => onRecord('rejected')}>
          {say.recordRejected}
        </ActionButton>
      )}
      {voted === null ? null : <output className="quiet">{say.voteSays[voted]}</output>}
    </div>
  );
}
