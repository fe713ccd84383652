import { addresses, importRecordSchema, setAsideSchema } from '@penholder/protocol';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';

import { answerTo } from './ask.js';

/** What reading a version's file left to be looked at; `null` where it came of no file. It never changes. */
export function importQuery(version: string) {
  return queryOptions({
    queryKey: ['import', version],
    queryFn: () => answerTo(importRecordSchema.nullable(), addresses.import(version)),
    staleTime: Infinity,
  });
}

/** The words of a version's file that belong to none of its documents. They never change. */
export function setAsideQuery(version: string) {
  return queryOptions({
    queryKey: ['set-aside', version],
    queryFn: () => answerTo(setAsideSchema.array(), addresses.setAside(version)),
    staleTime: Infinity,
  });
}

/** The endings that a version can be downloaded with. */
export const endingsQuery = queryOptions({
  queryKey: ['endings'],
  queryFn: () => answerTo(z.string().array(), addresses.endings),
  staleTime: Infinity,
});
