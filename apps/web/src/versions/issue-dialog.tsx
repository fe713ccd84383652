import { type DraftPlace, issueSchema, type Version } from '@penholder/protocol';
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components/Form';

import { useIssue } from '../records/use-issue.js';
import { ActionButton } from '../frame/action-button.js';
import { DialogHead } from '../frame/dialog-head.js';
import { Field } from '../frame/field.js';
import { Overlay } from '../frame/overlay.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { tellDone } from '../frame/toasts.js';
import { dayOf } from '../words/spoken-time.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/words.js';
import { proposedStage, proposedSymbol } from './next-version.js';
import { StageChoice } from './stage-choice.js';
import { nameOf } from './version-name.js';

interface IssueDialogProps {
  readonly place: DraftPlace;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Issues the live text: says what will happen, proposes symbol, stage and day. */
export function IssueDialog({ place, isOpen, onClose }: IssueDialogProps) {
  const say = useWords().versions;
  return (
    <Overlay isOpen={isOpen} onClose={onClose} label={say.issueTitle} shape="dialog">
      <DialogHead title={say.issueTitle} lead={say.issueLead} onClose={onClose} />
      <IssueForm place={place} onDone={onClose} />
    </Overlay>
  );
}

interface IssueFormProps {
  readonly place: DraftPlace;
  readonly onDone: () => void;
}

function IssueForm({ place: { draft, versions }, onDone }: IssueFormProps) {
  const say = useWords().versions;
  const now = useNow();
  const issue = useIssue(draft.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = issueSchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    if (asked.success && !issue.isPending) issue.mutate(asked.data, { onSuccess: issued });
  };
  const issued = (version: Version) => {
    onDone();
    tellDone(say.issued(nameOf(version, say)));
  };
  return (
    <Form className="form" onSubmit={submit}>
      <Field
        name="symbol"
        label={say.symbol}
        missing={say.symbolMissing}
        defaultValue={proposedSymbol(draft.root, versions)}
        maxLength={200}
        isFirst
      />
      <StageChoice initial={proposedStage(versions)} />
      <Field name="date" type="date" label={say.date} missing={say.dateMissing} defaultValue={dayOf(now)} />
      <p className="quiet">{say.issueLast}</p>
      <RefusalNote error={issue.error} />
      <ActionButton type="submit" look="primary" isUnderWay={issue.isPending}>
        {say.issue}
      </ActionButton>
    </Form>
  );
}
