import type { AmendmentId, Origin } from './amendment.js';
import type { CommandName } from './command.js';
import type { StatusName } from './status.js';
import type { Decision, VoteRefusal } from './vote.js';

/** Why a command was not carried out. Nothing has changed. */
export type Refusal =
  | VoteRefusal
  | { readonly type: 'AmendmentKnown'; readonly id: AmendmentId }
  | { readonly type: 'AmendmentUnknown'; readonly id: AmendmentId }
  | { readonly type: 'NothingProposed'; readonly id: AmendmentId }
  /** An amendment to an amendment that is made on another version, or to one that is decided. */
  | { readonly type: 'OtherBase'; readonly id: AmendmentId; readonly base: string; readonly expected: string }
  | { readonly type: 'NotPending'; readonly id: AmendmentId; readonly status: StatusName }
  | { readonly type: 'NotNow'; readonly id: AmendmentId; readonly from: StatusName; readonly to: StatusName }
  | { readonly type: 'NotForThisOrigin'; readonly command: CommandName; readonly origin: Origin }
  /** `who` says in words who may. */
  | { readonly type: 'NotAllowed'; readonly command: CommandName; readonly who: string }
  /** Amendments to an amendment are decided before it. */
  | {
      readonly type: 'SubAmendmentsPending';
      readonly id: AmendmentId;
      readonly pending: readonly AmendmentId[];
    }
  | { readonly type: 'VoteSaysOtherwise'; readonly decided: Decision; readonly voted: Decision };
