import type { Version } from '@penholder/protocol';
import { beforeRenumbering, type Resolution } from '@penholder/resolution';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { versionQuery } from '../records/queries.js';

/**
 * The text whose numbers references were written by; `undefined` until it is here. Numbers move when a version is issued
 * and stand still afterwards. So it is the newest version under the numbers of the one before it where it was issued
 * here, the one before where the newest came as a file with references of its own, and the only one where there is no other.
 */
export function useTextBefore(versions: readonly Version[]): Resolution | undefined {
  const newest = versions.at(-1);
  const newestText = useVersionText(newest);
  const baseText = useVersionText(versions.at(-2) ?? newest);
  const wasIssued = versions.length > 1 && newest?.file === null;
  return useMemo(() => {
    if (!wasIssued || baseText === undefined) return baseText;
    return newestText === undefined ? undefined : beforeRenumbering(newestText, baseText);
  }, [wasIssued, newestText, baseText]);
}

function useVersionText(version: Version | undefined): Resolution | undefined {
  const id = version?.id;
  const { data } = useQuery({ ...versionQuery(id ?? ''), enabled: id !== undefined });
  return data?.resolution;
}
