import type { Resolution } from '@penholder/resolution';

import { stepsBetween } from '../steps/between/steps-between.js';
import { carryFamily, familiesOf, type FollowedSoFar, type Following, followingOf } from './following.js';
import type { PendingAmendment } from './pending.js';

/**
 * Takes every pending amendment over what changed between two states of the live text, as accepting one takes the others
 * over it.
 *
 * Promise: pure and total; every amendment is in `pending` and has its fate; its steps fit the text as it is now where they
 * fitted it before, and what could not follow stays in its `lost`. The two states share their permanent ids.
 */
export function followLive(
  pending: readonly PendingAmendment[],
  from: Resolution,
  to: Resolution,
): Following {
  const steps = pending.length === 0 ? [] : stepsBetween(from, to);
  const followed: FollowedSoFar = new Map();
  if (steps.length === 0) return followingOf(pending, followed);
  const families = familiesOf(pending);
  for (const amendment of families.get(null) ?? []) carryFamily(amendment, steps, families, followed);
  return followingOf(pending, followed);
}
