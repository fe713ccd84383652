import { isStep } from '@penholder/amendments';
import type { AmendmentRecord } from '@penholder/protocol';
import { useState } from 'react';

import { tellDone } from '../../frame/toasts.js';
import { placeFinder } from '../../ledger/order/touched.js';
import { useKeptWords } from '../../ledger/use-kept-words.js';
import { usePropose } from '../../records/use-propose.js';
import { citationOf } from '../../text/citation.js';
import { useWords } from '../../words/words.js';
import { stopWith } from '../look/stops.js';
import { useRoom } from '../room.js';

/** Takes down what is said in the room. */
export interface TakingDown {
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** Whether more is typed than was filled in. */
  readonly isBegun: boolean;
  readonly takeDown: (delegation: string, onDone: () => void) => void;
  readonly isUnderWay: boolean;
  /** Why the last one was refused; its words are where they were. */
  readonly error: unknown;
}

/** Takes down oral amendments; the room has each in hand when it is taken down. The paragraph in hand is filled in. */
export function useTakingDown(): TakingDown {
  const say = useWords().room;
  const { place, stop, looking } = useRoom();
  const filled = stop === null ? '' : say.prefill(citationOf(stop.label));
  const { words, setWords, clear } = useFilledIn(filled);
  const placeOf = usePlaceOfNew();
  const { mutate, isPending, error } = usePropose(place.draft.id);
  const takeDown = (delegation: string, onDone: () => void) => {
    if (isPending) return;
    mutate(
      { origin: 'oral amendment', delegation, to: null, change: { type: 'instruction', text: words } },
      {
        onSuccess: (record) => {
          clear();
          looking.go({ paragraph: placeOf(record), amendment: record.id });
          tellDone(say.entered(record.ordinal));
          onDone();
        },
      },
    );
  };
  const isBegun = words.trim() !== '' && words.trim() !== filled.trim();
  return { words, setWords, isBegun, takeDown, isUnderWay: isPending, error };
}

/** The words, with the paragraph in hand filled in as long as nothing is typed. */
function useFilledIn(now: string) {
  const { place } = useRoom();
  const [kept, keep] = useKeptWords(`said in the room ${place.draft.id}`);
  const [isTyped, setTyped] = useState(kept !== '');
  const setWords = (words: string) => {
    keep(words);
    setTyped(true);
  };
  const clear = () => {
    keep('');
    setTyped(false);
  };
  return { words: isTyped ? kept : now, setWords, clear };
}

/** Where the room looks for an amendment that has just been made. */
function usePlaceOfNew(): (record: AmendmentRecord) => string | null {
  const { negotiation, standings } = useRoom();
  return ({ steps }) => {
    const places = placeFinder(negotiation.base, negotiation.live).placesOf(steps.filter(isStep));
    const stops = standings.all.map(({ stop }) => stop);
    return places.map(({ key }) => stopWith(stops, key)).find((stop) => stop !== null)?.id ?? null;
  };
}
