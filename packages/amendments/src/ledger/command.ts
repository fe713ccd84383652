import type { Amendment, AmendmentId } from './amendment.js';
import type { Lapse } from './status.js';
import type { Decision, Majority, RecordedVote } from './vote.js';

/**
 * Who acts. A delegate acts for a delegation and for no other; chair and secretariat record what was done, and
 * `delegation` is then the one in whose name.
 */
export interface Actor {
  readonly role: 'delegate' | 'drafter' | 'secretariat' | 'chair' | 'observer';
  readonly person: string;
  readonly delegation: string | null;
}

/** What one may ask of the ledger. */
export type Command =
  | { readonly type: 'propose'; readonly by: Actor; readonly amendment: Amendment }
  | { readonly type: 'table'; readonly by: Actor; readonly id: AmendmentId; readonly symbol: string }
  | { readonly type: 'read out'; readonly by: Actor; readonly id: AmendmentId; readonly meeting: number }
  | {
      readonly type: 'withdraw';
      readonly by: Actor;
      readonly id: AmendmentId;
      readonly meeting: number | null;
    }
  | {
      readonly type: 'put to the body';
      readonly by: Actor;
      readonly id: AmendmentId;
      readonly meeting: number;
    }
  | { readonly type: 'take in'; readonly by: Actor; readonly id: AmendmentId }
  | {
      readonly type: 'accept as oral revision';
      readonly by: Actor;
      readonly id: AmendmentId;
      readonly meeting: number;
    }
  | {
      readonly type: 'record decision';
      readonly by: Actor;
      readonly id: AmendmentId;
      readonly meeting: number;
      readonly decision: Decision;
      readonly vote: RecordedVote | null;
      readonly majority: Majority;
    }
  | { readonly type: 'let lapse'; readonly by: Actor; readonly id: AmendmentId; readonly reason: Lapse }
  /** The draft itself is decided or withdrawn: whatever is pending lapses. */
  | {
      readonly type: 'close';
      readonly by: Actor;
      readonly reason: 'the draft was withdrawn' | 'the draft was decided';
    };

/** The name of a command. */
export type CommandName = Command['type'];

/** A command about one amendment that is in the ledger. */
export type CommandOnOne = Exclude<Command, { readonly type: 'propose' | 'close' }>;
