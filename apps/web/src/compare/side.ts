import type { DraftPlace, Version } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

/** Stands in an address for the live text of the draft at hand. */
export const LIVE = 'live';

/** The two texts an address names. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** One side of a comparison: which text it is, and the text. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** The stage and day, or that it is live. */
  readonly detail: string;
  readonly resolution: Resolution;
}

/**
 * The pair to compare where the address leaves some of it open: the newest issued version with the live text,
 * or, where nothing is live, the version before the last with the last. `null` where there is nothing to pair.
 */
export function pairOf(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  { draft, versions }: Pick<DraftPlace, 'draft' | 'versions'>,
): Pair | null {
  const chain = [...versions.map(({ id }: Version) => id), ...(draft.room === null ? [] : [LIVE])];
  const to = held(asked.to, draft) ?? chain.at(-1);
  const from = held(asked.from, draft) ?? before(chain, to);
  return to === undefined || from === undefined ? null : { from, to };
}

/** What was asked for, unless it is the live text of a draft that has none any more. */
function held(id: string | undefined, { room }: DraftPlace['draft']): string | undefined {
  return id === LIVE && room === null ? undefined : id;
}

function before(chain: readonly string[], id: string | undefined): string | undefined {
  const at = id === undefined ? -1 : chain.indexOf(id);
  return at > 0 ? chain[at - 1] : chain.find((other) => other !== id);
}
