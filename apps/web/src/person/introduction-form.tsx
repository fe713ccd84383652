import { introductionSchema, type Person } from '@penholder/protocol';
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components/Form';

import { useIntroduce } from '../records/use-me.js';
import { ActionButton } from '../frame/action-button.js';
import { Field } from '../frame/field.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { useWords } from '../words/words.js';
import { DelegationBox } from './delegation-box.js';
import { RoleChoice } from './role-choice.js';

interface IntroductionFormProps {
  readonly person: Person | null;
  readonly onDone: () => void;
}

/** Asks for a name, a delegation and a role, and tells the server. */
export function IntroductionForm({ person, onDone }: IntroductionFormProps) {
  const say = useWords().person;
  const introduce = useIntroduce();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = introductionSchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    if (chosen.success && !introduce.isPending) introduce.mutate(chosen.data, { onSuccess: onDone });
  };
  return (
    <Form className="form" onSubmit={submit}>
      <Field
        name="name"
        label={say.name}
        hint={say.nameHint}
        missing={say.nameMissing}
        defaultValue={person?.name ?? ''}
        autoComplete="name"
        maxLength={80}
        isFirst
      />
      <DelegationBox initial={person?.delegation ?? ''} />
      <RoleChoice initial={person?.role ?? 'drafter'} />
      <RefusalNote error={introduce.error} />
      <ActionButton type="submit" look="primary" isUnderWay={introduce.isPending}>
        {person === null ? say.go : say.save}
      </ActionButton>
      <p className="quiet">{say.trust}</p>
    </Form>
  );
}
