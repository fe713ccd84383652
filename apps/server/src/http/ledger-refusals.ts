import type { NotPending, Refusal } from '@penholder/amendments';
import { assertNever } from '@penholder/kernel';

/** Why the ledger refused, in a sentence that begins small. */
export function refusalInWords(refusal: Refusal | NotPending): string {
  switch (refusal.type) {
    case 'NotAllowed':
      return `that is for ${refusal.who}.`;
    case 'NotPending':
      return 'the amendment is decided already.';
    case 'NotNow':
      return `an amendment that is ${refusal.from} cannot become ${refusal.to}.`;
    case 'NotForThisOrigin':
      return `to ${refusal.command} is not for an amendment that came as ${refusal.origin}.`;
    case 'SubAmendmentsPending':
      return 'the amendments to this amendment are decided first.';
    case 'AmendmentKnown':
    case 'AmendmentUnknown':
      return 'that amendment is not one of this draft.';
    case 'NothingProposed':
      return 'what is proposed changes nothing.';
    case 'OtherBase':
      return 'an amendment to an amendment is made on the same version.';
    case 'VoteSaysOtherwise':
      return `the vote says ${refusal.voted}, not ${refusal.decided}. Look at the figures.`;
    case 'NoCount':
      return `${refusal.said} is no number of votes ${refusal.ballot}.`;
    case 'StateUnknown':
      return `“${refusal.name}” is not known as a State.`;
    case 'StateTwice':
      return `${refusal.state} is in the vote twice.`;
    case 'TotalsDiffer':
      return `${refusal.said} are said to be ${refusal.ballot}, and the list has ${refusal.counted}.`;
    default:
      return assertNever(refusal);
  }
}
