import type { AgreementRecord } from '@penholder/protocol';
import { useState } from 'react';

import { RefusalNote } from '../frame/refusal-note.js';
import { useDesk } from '../ledger/desk.js';
import { copiedAt } from '../proposing/copy/paragraph-copy.js';
import { mayRecordAgreement } from '../proposing/rights.js';
import { useLadder } from '../records/use-ladder.js';
import { useWords } from '../words/words.js';
import { type ActOnLadder, AgreementActs, type OpenForm } from './agreement-acts.js';
import { HoldForm } from './hold-form.js';
import { PackForm } from './pack-form.js';
import { packedWith } from './packed-with.js';
import { RungBars } from './rung-bars.js';

/** How far the paragraph in hand is agreed, whom it waits for, and with which others it stands and falls. */
export function AgreementPanel({ current }: { readonly current: string }) {
  const say = useWords().proposing;
  const { place, me, negotiation } = useDesk();
  const [form, setForm] = useState<OpenForm>('none');
  const ladder = useLadder(place.draft.id);
  const block = copiedAt(negotiation.live, current);
  if (block?.type !== 'paragraph') return null;
  const agreement = agreementOf(negotiation.place.ladder, block.id);
  const act: ActOnLadder = (what) => {
    if (!ladder.isPending) ladder.mutate(what, { onSuccess: () => setForm('none') });
  };
  const close = () => setForm('none');
  return (
    <section className="side-card agreement" aria-labelledby="agreement">
      <h3 id="agreement">{say.agreement}</h3>
      <p className="agreement-rung">
        <RungBars standing={{ rung: agreement.rung, proposals: [] }} />
        <span aria-hidden>{say.rungs[agreement.rung]}</span>
      </p>
      {agreement.pending.length === 0 ? null : <p>{say.waitsFor(agreement.pending.join(', '))}</p>}
      {agreement.package === null ? null : (
        <p>
          {say.packageWith(
            agreement.package,
            packedWith(negotiation.live, negotiation.place.ladder, block.id).join(', '),
          )}
        </p>
      )}
      {mayRecordAgreement(me) ? <AgreementActs agreement={agreement} onAct={act} onOpen={setForm} /> : null}
      <RefusalNote error={ladder.error} />
      {form === 'hold' ? <HoldForm agreement={agreement} onAct={act} onClose={close} /> : null}
      {form === 'pack' ? <PackForm agreement={agreement} onAct={act} onClose={close} /> : null}
    </section>
  );
}

function agreementOf(ladder: readonly AgreementRecord[], paragraph: string): AgreementRecord {
  const known = ladder.find((each) => each.paragraph === paragraph);
  return known ?? { paragraph, rung: 'open', pending: [], package: null };
}
