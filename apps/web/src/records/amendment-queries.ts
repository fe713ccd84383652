import { addresses, amendmentsPlaceSchema, groundSchema } from '@penholder/protocol';
import { queryOptions } from '@tanstack/react-query';

import { answerTo } from './ask.js';
import { draftQuery } from './queries.js';

/** What is proposed to a draft and how far it is agreed. Its key lies under the draft's, so that a change of the draft refetches it. */
export function amendmentsQuery(draft: string) {
  return queryOptions({
    queryKey: [...draftQuery(draft).queryKey, 'amendments'],
    queryFn: () => answerTo(amendmentsPlaceSchema, addresses.amendments(draft)),
  });
}

/** The text on which pending steps stand. `ground` counts its states, each of which never changes. */
export function groundQuery(draft: string, ground: number) {
  return queryOptions({
    queryKey: ['ground', draft, ground],
    queryFn: () => answerTo(groundSchema, addresses.ground(draft)),
    staleTime: Infinity,
  });
}
