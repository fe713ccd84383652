import type { Proposal } from '@penholder/protocol';
import { useState } from 'react';

import { tellDone } from '../../frame/toasts.js';
import { isRecording } from '../../ledger/acts/offered-acts.js';
import { useDesk } from '../../ledger/desk.js';
import { refusalOf } from '../../records/refusal.js';
import { usePropose } from '../../records/use-propose.js';
import { useWords } from '../../words/words.js';

/** Sends what is proposed beside the text. */
export interface Sending {
  readonly send: (change: Proposal['change'], onSent: () => void) => void;
  readonly isUnderWay: boolean;
  readonly error: unknown;
  /** Whether the text went on so far that one has to begin again from it as it is now. */
  readonly isOvertaken: boolean;
  readonly forget: () => void;
  readonly delegation: string;
  readonly setDelegation: (delegation: string) => void;
}

const OVERTAKEN: ReadonlySet<string> = new Set(['words-gone', 'paragraph-gone']);

/** Proposes in one's delegation's name; chair and secretariat say in whose. */
export function useSending(): Sending {
  const say = useWords().proposing;
  const { place, me } = useDesk();
  const [delegation, setDelegation] = useState(me.delegation);
  const { mutate, isPending, error, reset } = usePropose(place.draft.id);
  const send: Sending['send'] = (change, onSent) => {
    if (isPending) return;
    mutate(
      { origin: 'proposal', delegation: isRecording(me) ? delegation : null, to: null, change },
      {
        onSuccess: ({ ordinal }) => {
          tellDone(say.sent(ordinal));
          onSent();
        },
      },
    );
  };
  return {
    send,
    isUnderWay: isPending,
    error,
    isOvertaken: isOvertaken(error),
    forget: reset,
    delegation,
    setDelegation,
  };
}

function isOvertaken(error: unknown): boolean {
  if (error === null) return false;
  const refusal = refusalOf(error);
  return refusal.type === 'refused' && refusal.status === 409 && OVERTAKEN.has(refusal.problem.problem);
}
