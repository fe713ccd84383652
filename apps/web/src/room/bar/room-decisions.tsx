import { useEffect, useRef, useState } from 'react';
import { Group } from 'react-aria-components/Group';

import { ActionButton } from '../../frame/action-button.js';
import { RefusalNote } from '../../frame/refusal-note.js';
import { CountField } from '../../ledger/count-field.js';
import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { useWords } from '../../words/words.js';
import { type Deciding, useDeciding } from './use-deciding.js';

/** A decision that was pressed once, and is recorded at the second press: there is no way back from it. */
type Asked = 'accepted' | 'rejected' | null;

/** What the chair does with the amendment in hand. */
export function RoomDecisions({ amendment: { record } }: { readonly amendment: ShownAmendment }) {
  const say = useWords().room;
  const deciding = useDeciding(record);
  const [asked, setAsked] = useState<Asked>(null);
  const { canGo, go, isUnderWay, error } = deciding;
  if (!canGo('accepted')) return null;
  return (
    <Group className="row tight" aria-label={say.decisions}>
      {asked === null ? (
        <>
          {canGo('put to the body') ? (
            <ActionButton size="small" isUnderWay={isUnderWay} onPress={() => go('put to the body')}>
              {say.put}
            </ActionButton>
          ) : null}
          <ActionButton size="small" look="primary" onPress={() => setAsked('accepted')}>
            {say.accept}
          </ActionButton>
          {canGo('rejected') ? (
            <ActionButton size="small" onPress={() => setAsked('rejected')}>
              {say.reject}
            </ActionButton>
          ) : null}
        </>
      ) : (
        <Sure asked={asked} ordinal={record.ordinal} deciding={deciding} onDone={() => setAsked(null)} />
      )}
      <RefusalNote error={error} />
    </Group>
  );
}

interface SureProps {
  readonly asked: 'accepted' | 'rejected';
  readonly ordinal: number;
  readonly deciding: Deciding;
  readonly onDone: () => void;
}

function Sure({ asked, ordinal, deciding: { meeting, setMeeting, go, isUnderWay }, onDone }: SureProps) {
  const words = useWords();
  const say = words.room;
  const answers = useRef<HTMLDivElement>(null);
  // What was pressed is gone, and the keyboard would be nowhere.
  useEffect(() => answers.current?.querySelector('button')?.focus(), []);
  const record = () => {
    go(asked);
    onDone();
  };
  return (
    <div ref={answers} className="row tight">
      <output className="room-sure">{say.sure[asked](ordinal)}</output>
      <CountField label={words.ledger.meeting} least={1} value={meeting} onChange={setMeeting} />
      <ActionButton size="small" look="primary" isUnderWay={isUnderWay} onPress={record}>
        {say.record[asked]}
      </ActionButton>
      <ActionButton size="small" onPress={onDone}>
        {say.notYet}
      </ActionButton>
    </div>
  );
}
