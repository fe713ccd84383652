import type { Origin } from '@penholder/amendments';

import { tellDone } from '../../frame/toasts.js';
import { usePropose, useProposeDocument } from '../../records/use-propose.js';
import { useWords } from '../../words/words.js';
import { isRecording } from '../acts/offered-acts.js';
import { useDesk } from '../desk.js';

/** What is entered. */
export interface Entered {
  readonly words: string;
  readonly origin: Origin;
  readonly delegation: string;
}

/** Enters amendments: as typed, or as a file. */
export interface Entering {
  readonly enter: (entered: Entered, onDone: () => void) => void;
  readonly handIn: (file: File) => void;
  readonly isUnderWay: boolean;
  /** Why the last one was refused; the words are where they were. */
  readonly error: unknown;
}

/** Enters what is typed in the ledger. Words that are refused stay where they are. */
export function useEntering(): Entering {
  const say = useWords().ledger;
  const { place, me, amended } = useDesk();
  const propose = usePropose(place.draft.id);
  const document = useProposeDocument(place.draft.id);
  const isUnderWay = propose.isPending || document.isPending;
  const enter = ({ words, origin, delegation }: Entered, onDone: () => void) => {
    if (isUnderWay) return;
    document.reset();
    propose.mutate(
      {
        origin,
        delegation: isRecording(me) ? delegation : null,
        to: amended,
        change: { type: 'instruction', text: words },
      },
      {
        onSuccess: ({ ordinal }) => {
          onDone();
          tellDone(say.entered(ordinal));
        },
      },
    );
  };
  const handIn = (file: File) => {
    if (isUnderWay) return;
    propose.reset();
    document.mutate(file, { onSuccess: ({ ordinal }) => tellDone(say.entered(ordinal)) });
  };
  return { enter, handIn, isUnderWay, error: propose.error ?? document.error };
}
