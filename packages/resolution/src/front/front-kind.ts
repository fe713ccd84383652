import type { DocumentSymbol } from '../symbols/symbol.js';

/**
 * What sort of document a front page says it heads, with what belongs to that sort alone.
 * `Cited` is how the documents it cites are given: parsed, or as printed text where a program outside reads it.
 */
export type FrontKind<Cited = DocumentSymbol> = DraftKind<Cited> | AmendmentKind<Cited> | AdoptedKind<Cited>;

/** A draft on which the body has not acted. */
export interface DraftKind<Cited = DocumentSymbol> {
  readonly type:
    'draft resolution' | 'revised draft resolution' | 'draft decision' | 'revised draft decision';
  readonly author: Author<Cited>;
}

/** Proposed changes of another document. */
export interface AmendmentKind<Cited = DocumentSymbol> {
  readonly type: 'amendment' | 'revised amendment' | 'sub-amendment';
  readonly target: AmendmentTarget<Cited>;
  readonly author: Author<Cited>;
}

/** What the body adopted. */
export interface AdoptedKind<Cited = DocumentSymbol> {
  readonly type: 'resolution' | 'decision';
  readonly adoption: Adoption<Cited> | null;
}

/** Who puts a document forward. */
export type Author<Cited = DocumentSymbol> =
  /** Those that the sponsor line names before its colon. */
  | { readonly type: 'sponsors' }
  /** An officer or an organ: "the Chair of the Committee", "the President of the General Assembly". */
  | { readonly type: 'submitter'; readonly by: string; readonly ground: SubmissionGround<Cited> }
  | { readonly type: 'not said' };

/** On what ground an officer submits a draft. */
export type SubmissionGround<Cited = DocumentSymbol> =
  /** Informal consultations, on the draft named if one is. */
  | { readonly type: 'consultations'; readonly draft: Cited | null }
  /** The recommendation of another organ, in words. */
  | { readonly type: 'recommendation'; readonly of: string }
  | { readonly type: 'not said' };

/** What an amendment amends. `words` are as printed: "revised draft resolution A/C.3/80/L.20/Rev.1". */
export type AmendmentTarget<Cited = DocumentSymbol> =
  | { readonly type: 'document'; readonly words: string; readonly symbol: Cited }
  /** A draft that stands under a number of its own in a report: "draft resolution 4 … contained in document A/80/555". */
  | {
      readonly type: 'draft in report';
      readonly words: string;
      readonly number: string;
      readonly report: Cited;
    }
  | { readonly type: 'not told'; readonly words: string };

/** The lines that tell of an adoption. */
export interface Adoption<Cited = DocumentSymbol> {
  /** As printed without the day: "Resolution adopted by the General Assembly". */
  readonly words: string;
  /** "2025-12-15"; `null` where no day is printed. */
  readonly day: string | null;
  /** "on the report of the Third Committee (A/80/545, para. 5)": without its square brackets, with the documents cited. */
  readonly basis: AdoptionBasis<Cited> | null;
}

/** The documents on which a body adopted a text. */
export interface AdoptionBasis<Cited = DocumentSymbol> {
  readonly words: string;
  readonly documents: readonly Cited[];
  readonly paragraph: string | null;
}
