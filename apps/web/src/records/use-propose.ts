import { addresses, amendmentRecordSchema, type Proposal } from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { amendmentsQuery } from './amendment-queries.js';
import { answerTo, asJson } from './ask.js';

/** Proposes an amendment to a draft. */
export function usePropose(draft: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (proposal: Proposal) =>
      answerTo(amendmentRecordSchema, addresses.amendments(draft), asJson('POST', proposal)),
    onSuccess: () => client.invalidateQueries({ queryKey: amendmentsQuery(draft).queryKey }),
  });
}

/** Hands in a written amendment as the file it is. */
export function useProposeDocument(draft: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      answerTo(amendmentRecordSchema, addresses.amendmentDocument(draft, file.name), {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: amendmentsQuery(draft).queryKey }),
  });
}
