import type { RecordedVote } from './vote.js';

/** How an amendment was accepted: written into the text by its drafters, by the main sponsors before the decision, or by the body. */
export type Acceptance = 'taken in' | 'as oral revision' | 'by the body';

/** Why an amendment fell without a decision of its own. */
export type Lapse =
  | 'the draft was withdrawn'
  | 'the draft was decided'
  | 'another decision excludes it'
  | 'what it amends is no longer pending';

/** Where an amendment stands. `meeting` is the number of the meeting; `null` outside meetings. */
export type AmendmentStatus =
  | { readonly type: 'proposed' }
  | { readonly type: 'tabled'; readonly symbol: string }
  | { readonly type: 'read out'; readonly meeting: number }
  | { readonly type: 'withdrawn'; readonly meeting: number | null }
  | { readonly type: 'put to the body'; readonly meeting: number }
  | {
      readonly type: 'accepted';
      readonly how: Acceptance;
      readonly meeting: number | null;
      /** `null` where nobody asked for a vote. */
      readonly vote: RecordedVote | null;
    }
  | { readonly type: 'rejected'; readonly meeting: number; readonly vote: RecordedVote | null }
  | { readonly type: 'lapsed'; readonly reason: Lapse };

/** The name of a status. */
export type StatusName = AmendmentStatus['type'];

/** The table: from where to where an amendment may go. Whatever is not in it is refused. */
export const NEXT: Readonly<Record<StatusName, readonly StatusName[]>> = {
  proposed: ['tabled', 'read out', 'accepted', 'withdrawn', 'lapsed'],
  tabled: ['read out', 'put to the body', 'accepted', 'withdrawn', 'lapsed'],
  'read out': ['put to the body', 'accepted', 'withdrawn', 'lapsed'],
  'put to the body': ['accepted', 'rejected', 'lapsed'],
  withdrawn: [],
  accepted: [],
  rejected: [],
  lapsed: [],
};

/** Whether something may still become of an amendment. */
export function isPending({ type }: AmendmentStatus): boolean {
  return NEXT[type].length > 0;
}
