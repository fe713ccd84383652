import { addresses, type LadderAct } from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { amendmentsQuery } from './amendment-queries.js';
import { answerTo, asJson } from './ask.js';

/** Records how far a paragraph is agreed, whom it waits for, or what it is packaged with. */
export function useLadder(draft: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: LadderAct) => answerTo(z.null(), addresses.ladder(draft), asJson('POST', act)),
    onSuccess: () => client.invalidateQueries({ queryKey: amendmentsQuery(draft).queryKey }),
  });
}
