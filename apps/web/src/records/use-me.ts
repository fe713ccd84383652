import { addresses, type Introduction, type Person, personSchema } from '@penholder/protocol';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { answerTo, asJson } from './ask.js';
import { meQuery } from './queries.js';

/** Who is at the screen; `null` before they have said so. */
export function useMe(): Person | null {
  return useSuspenseQuery(meQuery).data;
}

/** Tells the server who is at the screen. */
export function useIntroduce() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (introduction: Introduction) =>
      answerTo(personSchema, addresses.me, asJson('PUT', introduction)),
    onSuccess: (person) => client.setQueryData(meQuery.queryKey, person),
  });
}
