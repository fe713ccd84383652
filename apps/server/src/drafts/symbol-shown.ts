import type { Draft, Version } from '@penholder/protocol';
import { parseSymbol, shortSymbol } from '@penholder/resolution';

import { isStillWritten, revision } from './chain.js';
import { rootSymbol } from './designation.js';

/** A draft as far as it is called by something. */
export type Called = Pick<Draft, 'root' | 'symbol' | 'title' | 'outcome'>;

/**
 * What a draft is called in a table: its newest draft symbol made short, which it keeps when the body gave the text a
 * number; a draft that never had one is called by its outcome, or by its title.
 * Plan: the newest symbol printed on a version, unless the record of the action, now or when an earlier file told of
 * it, names a later revision.
 */
export function symbolShown(
  draft: Called,
  chain: readonly Pick<Version, 'stage' | 'symbol'>[],
  actedOn: string | null,
): string {
  const printed = chain.findLast(({ stage, symbol }) => symbol !== null && isStillWritten(stage))?.symbol;
  const newest = laterOf(laterOf(printed ?? null, symbolHeld(draft)), actedOn);
  return newest === null ? (draft.outcome ?? draft.title) : shortSymbol(newest);
}

/** The draft symbol that a draft was called by until now, in full; `null` where it was a number or a title. */
function symbolHeld({ root, symbol }: Called): string | null {
  const short = shortSymbol(root);
  const full = symbol.startsWith(short) ? root + symbol.slice(short.length) : symbol;
  const read = parseSymbol(full);
  return read.ok && (read.value.type === 'series' || read.value.type === 'joint') ? full : null;
}

/** The second where it is a later revision of the first, or stands alone; else the first. */
function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  const isLater =
    rootSymbol(one) === rootSymbol(other) && revision({ symbol: other }) > revision({ symbol: one });
  return isLater ? other : one;
}
