import type { ActOutcome, AmendmentAct, AmendmentRecord } from '@penholder/protocol';

import { useContext } from 'react';

import { tellDone } from '../../frame/toasts.js';
import { useAmendmentAct } from '../../records/use-amendment-act.js';
import { useWords, type Words } from '../../words/words.js';
import { ActedContext, useDesk } from '../desk.js';

/** Does things to one amendment, one at a time. */
export interface Acting {
  readonly act: (what: AmendmentAct) => void;
  readonly isUnderWay: boolean;
  /** Why the last one was refused. */
  readonly error: unknown;
}

/** Does something to an amendment, and tells what became of it and of the others. */
export function useActing(record: AmendmentRecord): Acting {
  const say = useWords().ledger;
  const { place } = useDesk();
  const { setActed } = useContext(ActedContext);
  const { mutate, isPending, error } = useAmendmentAct(place.draft.id, (outcome, asked) => {
    tellDone(say.alone(say.done[asked.act.type](record.ordinal), fatesSaid(outcome, say)));
    setActed(record.id);
  });
  const act = (what: AmendmentAct) => {
    if (!isPending) mutate({ amendment: record.id, act: what });
  };
  return { act, isUnderWay: isPending, error };
}

/** What became of the others, in a phrase: "2 others shifted, 1 to look at again"; "" where nothing did. */
export function fatesSaid({ fates }: Pick<ActOutcome, 'fates'>, say: Words['ledger']): string {
  const count = (wanted: ActOutcome['fates'][number]['outcome']) =>
    fates.filter(({ outcome }) => outcome === wanted).length;
  return say.fates(count('shifted'), count('touched'), count('lost'));
}
