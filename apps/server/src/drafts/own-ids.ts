import { countedIds, type Resolution } from '@penholder/resolution';

import { withFreshIds } from './fresh-ids.js';
import { textFingerprint } from './text-fingerprint.js';

/** Digits of the fingerprint that set one text's ids apart from another's: 40 bits, for some thousand texts in a store. */
const PREFIX = 10;

/** A text read from outside, with ids of its own: the same text gets the same ones, another text others. */
export function withOwnIds(resolution: Resolution): Resolution {
  return withFreshIds(resolution, countedIds(`${textFingerprint(resolution).slice(0, PREFIX)}-`));
}
