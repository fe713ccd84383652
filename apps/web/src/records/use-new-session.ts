import { addresses, type NewSession, sessionSchema } from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answerTo, asJson } from './ask.js';
import { sessionsQuery } from './queries.js';

/** Opens a new, empty session. */
export function useNewSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (session: NewSession) => answerTo(sessionSchema, addresses.sessions, asJson('POST', session)),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
