import { createHash } from 'node:crypto';

import type { Resolution } from '@penholder/resolution';

import { canonicalJson } from './canonical-json.js';

/** SHA-256 of these bytes or this text (UTF-8), as 64 hex digits. */
export function checksumOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a frozen version is known by: SHA-256 over the tree's canonical JSON. */
export function checksumOfTree(resolution: Resolution): string {
  return checksumOf(canonicalJson(resolution));
}
