import { countedIds, type Resolution } from '@penholder/resolution';

import { checksumOfTree } from '../store/checksum.js';
import { withFreshIds } from './fresh-ids.js';

/** What a text is known by whatever ids it bears: the checksum it would have with ids counted from one. */
export function textFingerprint(resolution: Resolution): string {
  return checksumOfTree(withFreshIds(resolution, countedIds()));
}
