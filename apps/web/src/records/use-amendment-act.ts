import {
  type ActOutcome,
  actOutcomeSchema,
  addresses,
  type AmendmentAct,
  type ConsequenceAct,
} from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { answerTo, asJson } from './ask.js';
import { draftQuery } from './queries.js';

/** Something that is done to one amendment of a draft. */
export interface ActOnAmendment {
  readonly amendment: string;
  readonly act: AmendmentAct;
}

/**
 * Does something to an amendment, and says what became of it and of the others: also where what asked for it has gone from
 * the page meanwhile.
 */
export function useAmendmentAct(
  draft: string,
  onDone: (outcome: ActOutcome, asked: ActOnAmendment) => void = () => undefined,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ amendment, act }: ActOnAmendment) =>
      answerTo(actOutcomeSchema, addresses.acts(amendment), asJson('POST', act)),
    onSuccess: (outcome, asked) => {
      onDone(outcome, asked);
      return client.invalidateQueries({ queryKey: draftQuery(draft).queryKey });
    },
  });
}

/** Makes a consequential change that is offered. */
export function useConsequence(draft: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: ConsequenceAct) =>
      answerTo(z.null(), addresses.consequences(draft), asJson('POST', act)),
    onSuccess: () => client.invalidateQueries({ queryKey: draftQuery(draft).queryKey }),
  });
}
