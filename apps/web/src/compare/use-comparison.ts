import { type Comparison, newComparer } from '@penholder/compare';
import { useMemo } from 'react';

import type { Side } from './side.js';

/** Compares two texts; where the second one is being written, again by what changed of it. */
export function useComparison(from: Side, to: Side): Comparison {
  const comparer = useMemo(() => newComparer(from.resolution), [from.resolution]);
  return useMemo(() => comparer(to.resolution), [comparer, to.resolution]);
}
