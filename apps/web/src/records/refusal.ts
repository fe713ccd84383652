import type { Problem } from '@penholder/protocol';

/** Why a question to the server has no answer. `message` of a problem is the server's own sentence. */
export type Refusal =
  | { readonly type: 'unreachable' }
  | { readonly type: 'not understood' }
  | { readonly type: 'refused'; readonly status: number; readonly problem: Problem };

/** A refusal on its way through TanStack Query, which knows failure only as something thrown. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.type === 'refused' ? refusal.problem.message : refusal.type);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** The refusal in anything a query failed with; what is none of ours counts as not understood. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof Refused ? error.refusal : { type: 'not understood' };
}

/** Whether asking again later may help. */
export function isPassing(refusal: Refusal): boolean {
  return refusal.type === 'unreachable' || (refusal.type === 'refused' && refusal.status >= 500);
}
