import type { Version } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';
import { useQuery } from '@tanstack/react-query';

import { versionQuery } from '../records/queries.js';

/**
 * The text whose numbers references were written by: the version before the newest, since numbers moved when the newest was
 * issued and stand still since; the newest where it is the only one. `undefined` until it is here.
 */
export function useTextBefore(versions: readonly Version[]): Resolution | undefined {
  const id = (versions.at(-2) ?? versions.at(-1))?.id;
  const { data } = useQuery({ ...versionQuery(id ?? ''), enabled: id !== undefined });
  return data?.resolution;
}
