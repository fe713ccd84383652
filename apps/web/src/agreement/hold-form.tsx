import type { AgreementRecord } from '@penholder/protocol';
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components/Form';

import { ActionButton } from '../frame/action-button.js';
import { DelegationBox } from '../person/delegation-box.js';
import { useWords } from '../words/words.js';
import type { ActOnLadder } from './agreement-acts.js';

interface HoldFormProps {
  readonly agreement: AgreementRecord;
  readonly onAct: ActOnLadder;
  readonly onClose: () => void;
}

/** Asks for which delegation a paragraph waits. */
export function HoldForm({ agreement: { paragraph }, onAct, onClose }: HoldFormProps) {
  const say = useWords().proposing;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const delegation = new FormData(event.currentTarget).get('delegation');
    if (typeof delegation === 'string' && delegation.trim() !== '')
      onAct({ type: 'hold', paragraph, delegation: delegation.trim() });
  };
  return (
    <Form className="side-form" onSubmit={submit} aria-label={say.holdLead}>
      <p>{say.holdLead}</p>
      <DelegationBox initial="" />
      <div className="row">
        <ActionButton type="submit" size="small" look="primary">
          {say.holdIt}
        </ActionButton>
        <ActionButton size="small" look="quiet" onPress={onClose}>
          {say.never}
        </ActionButton>
      </div>
    </Form>
  );
}
