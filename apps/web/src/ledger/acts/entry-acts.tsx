import type { AmendmentAct } from '@penholder/protocol';
import { useMemo, useState } from 'react';

import { ActionButton } from '../../frame/action-button.js';
import { RefusalNote } from '../../frame/refusal-note.js';
import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { type ActName, isRecording, offeredActs } from './offered-acts.js';
import { DecisionForm } from './decision-form.js';
import { MoreActs } from './more-acts.js';
import type { OpenForm } from './open-form.js';
import { TableForm } from './table-form.js';
import { useActing } from './use-acting.js';

/** What can be done with a pending amendment: what is near as buttons, the rest under More. */
export function EntryActs({ shown: { record } }: { readonly shown: ShownAmendment }) {
  const { ledger, me } = useDesk();
  const [open, setOpen] = useState<OpenForm>('none');
  const acting = useActing(record);
  const offered = useMemo(() => offeredActs(record, ledger, me), [record, ledger, me]);
  const close = () => setOpen('none');
  return (
    <footer className="ledger-acts">
      <div className="row">
        {offered.filter(isNear).map((name, index) => (
          <NearAct
            key={name}
            name={name}
            isFirst={index === 0}
            record={record}
            acting={acting}
            onOpen={setOpen}
          />
        ))}
        <AmendThis record={record} />
        <MoreActs record={record} offered={offered} acting={acting} onOpen={setOpen} />
      </div>
      <RefusalNote error={acting.error} />
      {open === 'decision' ? <DecisionForm acting={acting} onClose={close} /> : null}
      {open === 'table' ? <TableForm acting={acting} onClose={close} /> : null}
    </footer>
  );
}

/** What ends an amendment without a decision, and the registry's act, stand under More. */
function isNear(name: ActName): boolean {
  return name !== 'withdraw' && name !== 'let lapse' && name !== 'table';
}

interface NearActProps {
  readonly name: ActName;
  readonly isFirst: boolean;
  readonly record: ShownAmendment['record'];
  readonly acting: ReturnType<typeof useActing>;
  readonly onOpen: (form: OpenForm) => void;
}

function NearAct({ name, isFirst, record, acting, onOpen }: NearActProps) {
  const say = useWords().ledger;
  const { meeting } = useDesk();
  const act = actAtOnce(name, meeting);
  return (
    <ActionButton
      size="small"
      look={isFirst ? 'primary' : 'plain'}
      isUnderWay={acting.isUnderWay}
      aria-label={say.actNamed(say.acts[name], record.ordinal)}
      onPress={() => (act === null ? onOpen('decision') : acting.act(act))}
    >
      {say.acts[name]}
    </ActionButton>
  );
}

/** The act of this name where a press is all it asks for. */
function actAtOnce(name: ActName, meeting: number): AmendmentAct | null {
  switch (name) {
    case 'take in':
      return { type: name };
    case 'read out':
    case 'put to the body':
    case 'accept as oral revision':
      return { type: name, meeting };
    default:
      return null;
  }
}

function AmendThis({ record }: { readonly record: ShownAmendment['record'] }) {
  const say = useWords().ledger;
  const { negotiation, me, amend } = useDesk();
  const shown = [...negotiation.amendments.values()].find(({ record: { id } }) => id === record.id);
  if (shown === undefined || (me.role === 'observer' && !isRecording(me))) return null;
  return (
    <ActionButton
      size="small"
      aria-label={say.actNamed(say.amendThis, record.ordinal)}
      onPress={() => amend(shown.id)}
    >
      {say.amendThis}
    </ActionButton>
  );
}
