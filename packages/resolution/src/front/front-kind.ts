import type { DocumentSymbol } from '../symbols/symbol.js';

/** What sort of document a front page says it heads, with what belongs to that sort alone. */
export type FrontKind = DraftKind | AmendmentKind | AdoptedKind;

/** A draft on which the body has not acted. */
export interface DraftKind {
  readonly type:
    'draft resolution' | 'revised draft resolution' | 'draft decision' | 'revised draft decision';
  readonly author: Author;
}

/** Proposed changes of another document. */
export interface AmendmentKind {
  readonly type: 'amendment' | 'revised amendment' | 'sub-amendment';
  readonly target: AmendmentTarget;
  readonly author: Author;
}

/** What the body adopted. */
export interface AdoptedKind {
  readonly type: 'resolution' | 'decision';
  readonly adoption: Adoption | null;
}

/** Who puts a document forward. */
export type Author =
  /** Those that the sponsor line names before its colon. */
  | { readonly type: 'sponsors' }
  /** An officer or an organ: "the Chair of the Committee", "the President of the General Assembly". */
  | { readonly type: 'submitter'; readonly by: string; readonly ground: SubmissionGround }
  | { readonly type: 'not said' };

/** On what ground an officer submits a draft. */
export type SubmissionGround =
  /** Informal consultations, on the draft named if one is. */
  | { readonly type: 'consultations'; readonly draft: DocumentSymbol | null }
  /** The recommendation of another organ, in words. */
  | { readonly type: 'recommendation'; readonly of: string }
  | { readonly type: 'not said' };

/** What an amendment amends. `words` are as printed: "revised draft resolution A/C.3/80/L.20/Rev.1". */
export type AmendmentTarget =
  | { readonly type: 'document'; readonly words: string; readonly symbol: DocumentSymbol }
  /** A draft that stands under a number of its own in a report: "draft resolution 4 … contained in document A/80/555". */
  | {
      readonly type: 'draft in report';
      readonly words: string;
      readonly number: string;
      readonly report: DocumentSymbol;
    }
  | { readonly type: 'not told'; readonly words: string };

/** The lines that tell of an adoption. */
export interface Adoption {
  /** As printed without the day: "Resolution adopted by the General Assembly". */
  readonly words: string;
  /** "2025-12-15"; `null` where no day is printed. */
  readonly day: string | null;
  /** "on the report of the Third Committee (A/80/545, para. 5)": without its square brackets, with the documents cited. */
  readonly basis: AdoptionBasis | null;
}

/** The documents on which a body adopted a text. */
export interface AdoptionBasis {
  readonly words: string;
  readonly documents: readonly DocumentSymbol[];
  readonly paragraph: string | null;
}
