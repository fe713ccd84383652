import { newSessionSchema } from '@penholder/protocol';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components/Form';

import { useNewSession } from '../records/use-new-session.js';
import { ActionButton } from '../frame/action-button.js';
import { DialogHead } from '../frame/dialog-head.js';
import { Field } from '../frame/field.js';
import { Overlay } from '../frame/overlay.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { tellDone } from '../frame/toasts.js';
import { places } from '../places/places.js';
import { useWords } from '../words/words.js';

interface NewSessionDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Opens a new session and goes there. */
export function NewSessionDialog({ isOpen, onClose }: NewSessionDialogProps) {
  const say = useWords().home;
  return (
    <Overlay isOpen={isOpen} onClose={onClose} label={say.newSessionTitle} shape="dialog">
      <DialogHead title={say.newSessionTitle} lead={say.newSessionLead} onClose={onClose} />
      <NewSessionForm onDone={onClose} />
    </Overlay>
  );
}

function NewSessionForm({ onDone }: { readonly onDone: () => void }) {
  const say = useWords().home;
  const { history } = useRouter();
  const newSession = useNewSession();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const isTurned = from !== '' && to !== '' && to < from;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = newSessionSchema.safeParse(filledIn(new FormData(event.currentTarget)));
    if (!asked.success || newSession.isPending || isTurned) return;
    newSession.mutate(asked.data, {
      onSuccess: ({ id, title }) => {
        onDone();
        tellDone(say.sessionOpened(title));
        history.push(places.session(id));
      },
    });
  };
  return (
    <Form className="form" onSubmit={submit}>
      <Field name="title" label={say.fields.title} missing={say.titleMissing} maxLength={300} isFirst />
      <Field name="body" label={say.fields.body} note={say.optional} maxLength={300} />
      <Field name="place" label={say.fields.place} note={say.optional} maxLength={120} />
      <div className="field-pair">
        <Field
          name="from"
          type="date"
          label={say.fields.from}
          note={say.optional}
          value={from}
          onChange={setFrom}
        />
        <Field name="to" type="date" label={say.fields.to} note={say.optional} value={to} onChange={setTo} />
      </div>
      {isTurned ? (
        <p className="field-error" role="alert">
          {say.datesTurned}
        </p>
      ) : null}
      <RefusalNote error={newSession.error} />
      <ActionButton type="submit" look="primary" isUnderWay={newSession.isPending}>
        {say.open}
      </ActionButton>
    </Form>
  );
}

/** The fields that were filled in; a field left empty says nothing. */
function filledIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}
