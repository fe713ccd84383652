import type { FormEvent } from 'react';
import { Form } from 'react-aria-components/Form';

import { ActionButton } from '../../frame/action-button.js';
import { Field } from '../../frame/field.js';
import { useWords } from '../../words/words.js';
import type { Acting } from './use-acting.js';

interface TableFormProps {
  readonly acting: Acting;
  readonly onClose: () => void;
}

/** Asks for the symbol under which an amendment was issued. */
export function TableForm({ acting, onClose }: TableFormProps) {
  const say = useWords().ledger;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const symbol = new FormData(event.currentTarget).get('symbol');
    if (typeof symbol === 'string' && symbol.trim() !== '') acting.act({ type: 'table', symbol });
  };
  return (
    <Form className="ledger-form" onSubmit={submit}>
      <Field name="symbol" label={say.symbol} missing={say.symbolMissing} maxLength={200} isFirst />
      <div className="row">
        <ActionButton type="submit" size="small" look="primary" isUnderWay={acting.isUnderWay}>
          {say.table}
        </ActionButton>
        <ActionButton size="small" look="quiet" onPress={onClose}>
          {say.never}
        </ActionButton>
      </div>
    </Form>
  );
}
