import type { AgreementRecord } from '@penholder/protocol';
import { type FormEvent, useMemo } from 'react';
import { Form } from 'react-aria-components/Form';

import { ActionButton } from '../frame/action-button.js';
import { Field } from '../frame/field.js';
import { useDesk } from '../ledger/desk.js';
import { useWords } from '../words/words.js';
import type { ActOnLadder } from './agreement-acts.js';
import { namedParagraphs } from './packed-with.js';

interface PackFormProps {
  readonly agreement: AgreementRecord;
  readonly onAct: ActOnLadder;
  readonly onClose: () => void;
}

/** Asks with which other paragraphs this one stands and falls. */
export function PackForm({ agreement, onAct, onClose }: PackFormProps) {
  const say = useWords().proposing;
  const { live } = useDesk().negotiation;
  const others = useMemo(
    () => namedParagraphs(live).filter(({ id }) => id !== agreement.paragraph),
    [live, agreement.paragraph],
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const name = filled.get('package');
    const chosen = filled.getAll('with').filter((each) => typeof each === 'string');
    if (typeof name === 'string' && name.trim() !== '')
      onAct({ type: 'pack', name: name.trim(), paragraphs: [agreement.paragraph, ...chosen] });
  };
  return (
    <Form className="side-form" onSubmit={submit} aria-label={say.packLead}>
      <Field
        name="package"
        label={say.packName}
        missing={say.packNameMissing}
        defaultValue={agreement.package ?? ''}
        maxLength={80}
        isFirst
      />
      <fieldset className="pack-others">
        <legend>{say.packLead}</legend>
        {others.map(({ id, label }) => (
          <label key={id} className="pack-other figures">
            <input type="checkbox" name="with" value={id} />
            {label}
          </label>
        ))}
      </fieldset>
      <div className="row">
        <ActionButton type="submit" size="small" look="primary">
          {say.packIt}
        </ActionButton>
        <ActionButton size="small" look="quiet" onPress={onClose}>
          {say.never}
        </ActionButton>
      </div>
    </Form>
  );
}
