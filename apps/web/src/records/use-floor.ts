import { addresses, type Floor } from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { amendmentsQuery } from './amendment-queries.js';
import { answerTo, asJson } from './ask.js';

/** Says what the room looks at. Moves that follow one another fast reach the server in their order. */
export function useFloor(draft: string) {
  const client = useQueryClient();
  const { queryKey } = amendmentsQuery(draft);
  return useMutation({
    scope: { id: `floor of ${draft}` },
    mutationFn: (floor: Floor) => answerTo(z.null(), addresses.floor(draft), asJson('PUT', floor)),
    onSuccess: async (_, floor) => {
      // An answer on its way may be older than this move.
      await client.cancelQueries({ queryKey, exact: true });
      client.setQueryData(queryKey, (place) => (place === undefined ? place : { ...place, floor }));
      void client.invalidateQueries({ queryKey, exact: true });
    },
  });
}
