import type { AmendmentRecord } from '@penholder/protocol';
import { useState } from 'react';

import { tellDone } from '../../frame/toasts.js';
import { fatesSaid } from '../../ledger/acts/use-acting.js';
import { useMeeting } from '../../ledger/use-meeting.js';
import { useAmendmentAct } from '../../records/use-amendment-act.js';
import { useWords, type Words } from '../../words/words.js';
import { useRoom } from '../room.js';
import { type Destination, pathTo } from './path-to.js';

/** Takes an amendment to where the room takes it. */
export interface Deciding {
  readonly meeting: number;
  readonly setMeeting: (meeting: number) => void;
  readonly canGo: (to: Destination) => boolean;
  readonly go: (to: Destination) => void;
  readonly isUnderWay: boolean;
  /** Why it stopped; what was recorded before that stands. */
  readonly error: unknown;
}

/** Does the acts of a way one after another, and stops at the first that is refused. */
export function useDeciding(record: AmendmentRecord): Deciding {
  const words = useWords();
  const { place } = useRoom();
  const [meeting, setMeeting] = useMeeting(place.draft.id);
  const { mutateAsync, error } = useAmendmentAct(place.draft.id);
  const [isUnderWay, setUnderWay] = useState(false);
  const go = (to: Destination) => {
    if (isUnderWay) return;
    setUnderWay(true);
    walk()
      .catch(() => undefined)
      .finally(() => setUnderWay(false));
    async function walk() {
      let last = '';
      for (const act of pathTo(to, record, meeting)) {
        const outcome = await mutateAsync({ amendment: record.id, act });
        last = fatesSaid(outcome, words.ledger);
      }
      tellDone(words.ledger.alone(doneSaid(to, record.ordinal, words), last));
    }
  };
  const canGo = (to: Destination) => pathTo(to, record, meeting).length > 0;
  return { meeting, setMeeting, canGo, go, isUnderWay, error };
}

function doneSaid(to: Destination, ordinal: number, { room, ledger }: Words): string {
  return to === 'put to the body' ? ledger.done[to](ordinal) : room.done[to](ordinal);
}
