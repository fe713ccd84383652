import { failureInWords, notUnderstoodInWords } from '@penholder/amendments';
import { assertNever } from '@penholder/kernel';

import type { ActRefusal } from '../amendments/act.js';
import type { DocumentRefusal } from '../amendments/enter-document.js';
import type { ConsequenceRefusal } from '../amendments/make-consequence.js';
import type { NegotiationRefusal } from '../amendments/negotiate.js';
import type { ProposeRefusal } from '../amendments/propose.js';
import { refusalInWords } from './ledger-refusals.js';
import { busy, type HttpProblem, notFound, problem } from './problem.js';

type AnyRefusal = ActRefusal | DocumentRefusal | ConsequenceRefusal | NegotiationRefusal | ProposeRefusal;

/** A refusal about amendments, in a sentence: what was not done, why, and what to do next. */
export function amendmentProblem(refusal: AnyRefusal): HttpProblem {
  switch (refusal.type) {
    case 'NoSuchDraft':
    case 'NoSuchRoom':
      return notFound('no draft');
    case 'NoSuchAmendment':
      return notFound('no amendment');
    case 'TextFrozen':
    case 'EpochOver':
      return nothing(409, 'text-frozen', 'this text is frozen, and no live text follows it.');
    case 'WritesPending':
      return busy;
    case 'NotUnderstood':
      return nothing(422, 'not-understood', refusal.parts.map(notUnderstoodInWords).join(' '));
    case 'CannotBeDone':
      return nothing(
        422,
        'cannot-be-done',
        `${failureInWords(refusal.failure)} (“${shortened(refusal.instruction)}”)`,
      );
    case 'AmendedDoesNotFit':
      return nothing(
        409,
        'amended-gone',
        `the amendment that is amended can no longer be applied. ${failureInWords(refusal.failure)}`,
      );
    case 'ParagraphGone':
      return nothing(
        409,
        'paragraph-gone',
        'that paragraph is not in the text any more. Look at the text as it is now.',
      );
    case 'WordsGone':
      return nothing(
        409,
        'words-gone',
        'the words you changed were changed meanwhile. Begin again from the text as it is now.',
      );
    case 'NotThisParagraph':
      return nothing(422, 'not-valid', 'what came back is another paragraph than the one that was edited.');
    case 'NoteUnknown':
      return nothing(
        422,
        'note-unknown',
        'a footnote is called that this paragraph did not call. Put a new one in by an instruction.',
      );
    case 'NothingChanged':
      return nothing(422, 'nothing-changed', 'what is proposed changes nothing.');
    case 'TooManyPending':
      return nothing(409, 'too-many', `${refusal.most} amendments are pending already. Decide some first.`);
    case 'NotForYou':
      return nothing(403, 'not-for-you', `that is for ${refusal.who}.`);
    case 'NotOffered':
      return nothing(
        409,
        'not-offered',
        'the text went on, and this change is not offered any more. Look at what is offered now.',
      );
    default:
      return rarerProblem(refusal);
  }
}

type Named =
  | 'NoSuchDraft'
  | 'NoSuchRoom'
  | 'NoSuchAmendment'
  | 'TextFrozen'
  | 'EpochOver'
  | 'WritesPending'
  | 'NotUnderstood'
  | 'CannotBeDone'
  | 'AmendedDoesNotFit'
  | 'ParagraphGone'
  | 'WordsGone'
  | 'NotThisParagraph'
  | 'NoteUnknown'
  | 'NothingChanged'
  | 'TooManyPending'
  | 'NotForYou'
  | 'NotOffered';

type Rarer = Exclude<AnyRefusal, { readonly type: Named }>;

function rarerProblem(refusal: Rarer): HttpProblem {
  switch (refusal.type) {
    case 'Unreadable':
      return nothing(422, 'not-readable', refusal.message);
    case 'NoDocument':
    case 'NotOneAmendment':
      return nothing(
        422,
        'no-amendment',
        'the file does not hold one amendment document, and that was expected.',
      );
    case 'NothingLeft':
      return nothing(
        409,
        'words-gone',
        'the words that this amendment changes are not in the text any more, and accepting it would write nothing. What it said is kept beside it: propose that anew on the text as it is now.',
      );
    case 'GaveUp':
      return nothing(422, 'too-hard', 'the file is more than can be read at once.');
    case 'NoSuchParagraph':
    case 'WordsNotFound':
    case 'SeveralPlaces':
    case 'Conflict':
    case 'LinesNotKnown':
    case 'AcrossParts':
      return nothing(409, 'does-not-fit', failureInWords(refusal));
    case 'NotAbove':
    case 'StillPending':
    case 'NothingToReopen':
    case 'InOtherPackage':
    case 'PackageOfOne':
      return nothing(409, 'ladder', ladderInWords(refusal));
    default:
      return nothing(409, 'ledger', refusalInWords(refusal));
  }
}

function ladderInWords(
  refusal: Extract<
    Rarer,
    { type: 'NotAbove' | 'StillPending' | 'NothingToReopen' | 'InOtherPackage' | 'PackageOfOne' }
  >,
): string {
  switch (refusal.type) {
    case 'NotAbove':
      return `the paragraph stands at “${refusal.from}”, and “${refusal.to}” is not above that.`;
    case 'StillPending':
      return `the paragraph still waits for ${refusal.pending.join(', ')}.`;
    case 'NothingToReopen':
      return 'the paragraph is not agreed, so there is nothing to reopen.';
    case 'InOtherPackage':
      return `a paragraph is in the package “${refusal.package}” already. Part that one first.`;
    case 'PackageOfOne':
      return 'a package holds at least two paragraphs.';
    default:
      return assertNever(refusal);
  }
}

/** Longest piece of an instruction that is shown in a refusal, in characters. */
const SHOWN = 160;

function shortened(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`;
}

function nothing(status: number, name: string, why: string): HttpProblem {
  return problem(status, name, `Nothing was changed: ${why}`);
}
