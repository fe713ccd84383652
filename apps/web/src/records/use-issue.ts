import { addresses, type Issue, versionSchema } from '@penholder/protocol';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answerTo, asJson } from './ask.js';
import { draftQuery } from './queries.js';

/** Issues the live text of a draft as its next version. */
export function useIssue(draft: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (issue: Issue) => answerTo(versionSchema, addresses.versions(draft), asJson('POST', issue)),
    onSuccess: () => client.invalidateQueries({ queryKey: draftQuery(draft).queryKey }),
  });
}
