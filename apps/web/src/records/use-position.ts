import { addresses, type PositionAct } from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { amendmentsQuery } from './amendment-queries.js';
import { answerTo, asJson } from './ask.js';

/** Takes a position on an amendment for one's own delegation, or gives it up. */
export function usePosition(draft: string, amendment: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: PositionAct) => answerTo(z.null(), addresses.position(amendment), asJson('PUT', act)),
    onSuccess: () => client.invalidateQueries({ queryKey: amendmentsQuery(draft).queryKey }),
  });
}
