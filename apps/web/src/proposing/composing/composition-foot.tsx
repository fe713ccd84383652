import type { ReactNode } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { Keys } from '../../frame/keys.js';
import { RefusalNote } from '../../frame/refusal-note.js';
import { isRecording } from '../../ledger/acts/offered-acts.js';
import { useDesk } from '../../ledger/desk.js';
import { DelegationBox } from '../../person/delegation-box.js';
import { ChangeInPlace } from '../../rolling/change-in-place.js';
import { useWords } from '../../words/words.js';
import type { CopiedChange } from './copied-ground.js';
import type { Composition } from './use-begun.js';
import type { Sending } from './use-sending.js';

interface CompositionFootProps {
  readonly change: CopiedChange | null;
  readonly composition: Composition;
  readonly sending: Sending;
  /** Whether there is something to send. */
  readonly isReady: boolean;
  readonly onSend: () => void;
  /** What stands between what it changes and the buttons. */
  readonly children?: ReactNode;
}

/** What a proposal changes as it is typed, in whose name it is, and the ways out. */
export function CompositionFoot({ change, sending, children, ...rest }: CompositionFootProps) {
  const say = useWords().proposing;
  const { me } = useDesk();
  return (
    <>
      <section className="copy-change" aria-label={say.does}>
        <h4>{say.does}</h4>
        {change === null ? null : change.steps.length === 0 ? (
          <p className="quiet">{say.doesNothing}</p>
        ) : (
          <ChangeInPlace live={change.ground} steps={change.steps} delegation={sending.delegation} />
        )}
      </section>
      {isRecording(me) ? (
        <DelegationBox initial={sending.delegation} onChange={sending.setDelegation} />
      ) : null}
      <RefusalNote error={sending.error} />
      {children}
      <Buttons {...rest} sending={sending} />
    </>
  );
}

function Buttons({ composition, sending, isReady, onSend }: Omit<CompositionFootProps, 'change'>) {
  const say = useWords().proposing;
  return (
    <div className="row">
      <ActionButton
        size="small"
        look="primary"
        isUnderWay={sending.isUnderWay}
        isDisabled={!isReady}
        onPress={onSend}
      >
        {say.send}
        <Keys stroke="Mod+Enter" />
      </ActionButton>
      <ActionButton size="small" onPress={composition.close}>
        {say.close}
      </ActionButton>
      <ActionButton size="small" look="quiet" onPress={composition.discard}>
        {say.discard}
      </ActionButton>
    </div>
  );
}
