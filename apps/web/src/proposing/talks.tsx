import type { DraftPlace, Person } from '@penholder/protocol';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';

import { ActedContext, DeskContext, type LedgerDesk } from '../ledger/desk.js';
import { ledgerOf } from '../ledger/order/ledger-of.js';
import { useKeptWords } from '../ledger/use-kept-words.js';
import { useMeeting } from '../ledger/use-meeting.js';
import type { Negotiation } from '../negotiation/negotiation.js';
import { places } from '../places/places.js';

interface TalksProps {
  readonly place: DraftPlace;
  readonly negotiation: Negotiation;
  readonly me: Person;
  readonly children: ReactNode;
}

/** Lets parts of the ledger stand beside the text; what they ask for beyond it leads to the ledger. */
export function Talks({ place, negotiation, me, children }: TalksProps) {
  const router = useRouter();
  const draft = place.draft.id;
  const [meeting, setMeeting] = useMeeting(draft);
  const [, keepAmended] = useKeptWords(`amended ${draft}`);
  const [acted, setActed] = useState<string | null>(null);
  const last = useMemo(() => ({ acted, setActed }), [acted]);
  const desk = useMemo((): LedgerDesk => {
    const toLedger = () => void router.navigate({ href: places.amendments(draft) });
    const amend: LedgerDesk['amend'] = (id) => {
      keepAmended(id ?? '');
      toLedger();
    };
    const ledger = ledgerOf(negotiation.place);
    const beyond = { amend, ask: toLedger, type: toLedger };
    const nothing = { amended: null, typing: 0 };
    return { place, negotiation, ledger, me, meeting, setMeeting, ...beyond, ...nothing };
  }, [router, draft, place, negotiation, me, meeting, setMeeting, keepAmended]);
  return (
    <DeskContext value={desk}>
      <ActedContext value={last}>{children}</ActedContext>
    </DeskContext>
  );
}
