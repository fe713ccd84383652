import {
  addresses,
  draftPlaceSchema,
  personSchema,
  sessionHomeSchema,
  sessionSchema,
  versionTextSchema,
} from '@penholder/protocol';
import { QueryClient, queryOptions } from '@tanstack/react-query';

import { answerTo } from './ask.js';
import { isPassing, refusalOf } from './refusal.js';

/** How often a question that may yet be answered is asked again before the page says so. */
const RETRIES = 2;

/** What the page knows of the server's records, kept fresh by `useChanges`. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < RETRIES && isPassing(refusalOf(error)),
      },
    },
  });
}

/** Who is at the screen; `null` before they have said so. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerTo(personSchema.nullable(), addresses.me),
  staleTime: Infinity,
});

/** Every session the server keeps. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answerTo(sessionSchema.array(), addresses.sessions),
});

/** A session with its drafts and events. */
export function sessionQuery(session: string) {
  return queryOptions({
    queryKey: ['session', session],
    queryFn: () => answerTo(sessionHomeSchema, addresses.session(session)),
  });
}

/** A draft with its session and its chain of versions. */
export function draftQuery(draft: string) {
  return queryOptions({
    queryKey: ['draft', draft],
    queryFn: () => answerTo(draftPlaceSchema, addresses.draft(draft)),
  });
}

/** The text of a frozen version; it never changes, so it is fetched once. */
export function versionQuery(version: string) {
  return queryOptions({
    queryKey: ['version', version],
    queryFn: () => answerTo(versionTextSchema, addresses.version(version)),
    staleTime: Infinity,
  });
}
